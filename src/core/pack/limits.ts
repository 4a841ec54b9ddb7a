import { Automaton } from '../match/automaton';
import { PatternError, parsePattern } from '../match/pattern';
import { tokenise } from '../parse/tokens';
import { entriesIn, NameLists } from './names';
import { patternCost } from './patternCost';
import { asFields, asList, type DataFile, type DataProblem, type Path, textsIn } from './problem';

const MostNames = 2_000;
const MostWordings = 200;
const LongestName = 12;
const DearestPattern = 200;

/** What a pack must not ask of the reader: ids that objects have of themselves, and sheer size. */
export function* checkLimits(file: DataFile): Iterable<DataProblem> {
  let names = 0;
  let wordings = 0;
  for (const { path, entry } of entriesIn([file])) {
    const at = (keys: Path, message: string): DataProblem => ({
      file: file.file,
      path: [...path, ...keys],
      message,
    });
    if (typeof entry.id === 'string' && entry.id in {})
      yield at(['id'], `the id "${entry.id}" has a meaning of its own; choose another.`);
    const own = typeof entry.name === 'string' ? [[['name'], entry.name] as const] : [];
    const lists = NameLists.flatMap((list) =>
      textsIn(entry[list]).map(([index, text]) => [[list, index], text] as const),
    );
    for (const [keys, text] of [...own, ...lists]) {
      names++;
      if (names === MostNames + 1)
        yield at(keys, `a pack has at most ${MostNames} names; split it.`);
      if (text.length <= 200 && tokenise(text).length > LongestName)
        yield at(keys, `"${text}" has more than ${LongestName} words; shorten it.`);
    }
    for (const [index, figure] of asList(entry.figures).entries()) {
      for (const [number, text] of textsIn(asFields(figure)?.wordings)) {
        wordings++;
        const keys = ['figures', index, 'wordings', number];
        const message =
          wordings > MostWordings
            ? `a pack has at most ${MostWordings} wordings; take some out.`
            : wrongWith(text);
        if (message) yield at(keys, message);
        if (wordings > MostWordings) return;
      }
    }
  }
}

/** Why a pattern cannot be used; one that cannot be read at all is told of elsewhere. */
function wrongWith(text: string): string | undefined {
  try {
    const pattern = parsePattern(text);
    if (patternCost(pattern) > DearestPattern)
      return 'the wording allows too many ways to say it; write it as several.';
    new Automaton([{ owner: text, node: pattern }]);
    return undefined;
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return isRead(text) ? `the wording cannot be used: ${error.message}` : undefined;
  }
}

function isRead(text: string): boolean {
  try {
    parsePattern(text);
    return true;
  } catch {
    return false;
  }
}
