import { compareAnswers, type Likeness } from './compose';
import { applyIgnores, ignoresIn, waysToIgnore } from './ignores';
import type { Reading } from './reading';
import type { Finding, Rule } from './rule';
import { variantFigures, variantOverlap } from './rules/variants';
import type { Span } from './text';

/** What is found by comparing an answer with another one. */
export interface VariantFinding extends Finding {
  /** The place in the other answer. */
  readonly twin: Span;
}

/** Fewest sentences, and share of all sentences, from which two answers are alike. */
const Fewest = 3;
const Most = 0.6;

/** What the rules on two answers find in the first; `name` is the file name of the other. */
export function variantFindings(own: Reading, other: Reading, name: string): VariantFinding[] {
  const { shared, share, figures } = compareAnswers(own, other);
  const [first] = shared;
  const all: VariantFinding[] = [];
  const ways = waysToIgnore(own.answer);
  const add = (rule: Rule, { start, end, twin }: Likeness, message: string) => {
    const severity = own.answer.frontMatter.rules?.[rule.id] ?? own.options.rules?.[rule.id];
    if (severity === 'off') return;
    const fixes = [ways.onLine(rule.id, end), ways.inFile(rule.id)];
    all.push({
      ...{ rule: rule.id, severity: severity ?? rule.severity, start, end, message, fixes },
      twin,
    });
  };
  if (first && shared.length >= Fewest && share >= Most) {
    const message = `This answer shares ${shared.length} sentences with ${name}, most of what it says. Interviewers compare notes: give this one a story of its own.`;
    add(variantOverlap, first, message);
  }
  for (const place of figures) {
    const message = `This sentence says ${place.figures?.own}, and ${name} says ${place.figures?.other} for the same thing. Keep the figure that is right in both.`;
    add(variantFigures, place, message);
  }
  const { kept } = applyIgnores(all, ignoresIn(own.answer));
  return all.filter((finding) => kept.includes(finding));
}
