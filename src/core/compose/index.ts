export {
  type Choice,
  initiativeChoices,
  principleChoices,
  roleChoices,
  topicsOf,
  valueChoices,
} from './choices';
export { suggestionsAt } from './complete';
export { type Choices, draft } from './draft';
export { frontMatterHover } from './frontMatterHelp';
export { entriesFor } from './known';
export { linkedSlots } from './linked';
export { type Mark, type MarkKind, marksOf } from './marked';
export { type Fold, foldsOf, type OutlineNode, outlineOf, stretchesAt } from './outline';
export { type Progress, progressOf } from './progress';
export { type Report, reportOn } from './report';
export type { Suggestion, SuggestionKind } from './suggestion';
export { type Comparison, compareAnswers, type Likeness, variantText } from './variant';
