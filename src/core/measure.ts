import type { Sentence, Word } from './answer';
import { isNumber } from './match/symbols';

/** Numbers everyone says of anything: "number 1", "100 %", "24/7", "the Fortune 500". */
const Empty = /^(?:#?1|2|5|9|100%?|110%?|1000%?|7|24|247|24\/7|9\/11|101|360|401k?|500|10x)$/;
const Year = /^(?:19|20)\d\d$/;
const Spans =
  /^(?:years?|yrs?|months?|weeks?|days?|reasons?|things?|hours?|minutes?|mins?|companies|percent|am|pm)$/;

/** Whether a number among the words may count something. */
export function hasFigure(words: readonly Word[], { first, last }: Sentence): boolean {
  for (let index = first; index < last; index++) {
    const { norm } = words[index] as Word;
    if (isNumber(norm) && !Empty.test(norm)) return true;
  }
  return false;
}

/** Whether it also is neither a year, a digit nor a length of time, which anyone may name. */
export function hasMeasure(words: readonly Word[], { first, last }: Sentence): boolean {
  for (let index = first; index < last; index++) {
    const { norm } = words[index] as Word;
    if (!isNumber(norm) || norm.length < 2 || Empty.test(norm) || Year.test(norm)) continue;
    if (!Spans.test(words[index + 1]?.norm ?? '')) return true;
  }
  return false;
}
