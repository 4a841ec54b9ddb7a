/**
 * The public door of answer-md's core: text in, values out. Free of any host, total (every text has a
 * result) and deterministic. Offsets are UTF-16 code units, spans half open, times seconds.
 */
import { findingsOf } from './check';
import { parse } from './parse';
import { type Options, read, voiceOf } from './reading';
import type { Finding } from './rule';
import { speech } from './speech';

export type { Answer, Comment, Heading, Paragraph, Sentence, Slot, Word } from './answer';
export { card } from './card';
export { findingsOf, MostFixes } from './check';
export { clock } from './clock';
export * from './compose';
export {
  type Entry,
  entries,
  entryById,
  type Figure,
  focus,
  initiatives,
  principles,
  roles,
} from './data';
export { editForAll, safeEdits, titleForAll } from './fixAll';
export {
  frontMatterKeys,
  isPace,
  parseRules,
  parseTarget,
  type Severity,
  type Target,
} from './frontMatter';
export { type Hover, hoverAt } from './hover';
export { widened } from './ignores';
export { insertionOf } from './insertion';
export type { Mention } from './mentions';
export { moreCard } from './moreCard';
export { namedAt, placesNaming } from './named';
export { type Overview, overviewOf, type PartOverview } from './overview';
export { type Pack, type PackProblem, readPack, withPack } from './pack';
export { plainText } from './prose';
export { type Question, questionsFor } from './questions';
export { DefaultTarget, type Options, type Reading, read } from './reading';
export {
  type Card,
  cueCard,
  type FromView,
  isKeptReading,
  isRehearsal,
  type KeptReading,
  logged,
  type Pace,
  paceOf,
  paceOfReading,
  predictedSeconds,
  type Rehearsal,
  type Script,
  scriptOf,
  type TimeMarks,
  type ToView,
  timeMarks,
  type ViewStrings,
  voiceFrom,
  withReading,
} from './rehearsal';
export type { Finding, Fix, Rule } from './rule';
export { rules } from './rules';
export { acceptReading, type Speech, secondsOf, type Voice } from './speech';
export { otherCompanies, type Swap, swap } from './swap';
export { type Edit, Lines, type Span } from './text';
export { type Shown, settledFindings, shownAfter, wordAround } from './typing';
export { type VariantFinding, variantFindings } from './variants';

/** What `check` returns: plain values that survive JSON. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly speech: {
    readonly seconds: number;
    /** Half of all speakers fall between `low` and `high`. */
    readonly low: number;
    readonly high: number;
    readonly words: number;
  };
}

/**
 * Checks an answer.
 * @param text the whole document, front matter included
 * @returns the findings in the order of the text, each with at most four ways to mend it, and how
 * long the answer takes to say
 */
export function check(text: string, options: Options = {}): CheckResult {
  const reading = read(text, options);
  const { seconds, low, high, words } = reading.speech;
  return { findings: findingsOf(reading), speech: { seconds, low, high, words } };
}

/** Seconds an answer takes to say at its front matter's pace, that of `options.voice` or the default. */
export function estimate(text: string, options: Options = {}): number {
  const answer = parse(text);
  return speech(answer, voiceOf(answer, options)).seconds;
}
