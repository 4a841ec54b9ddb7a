import type { Sentence, Word } from './answer';
import { facet } from './form';
import { isNumber } from './match/symbols';

/** Numbers everyone says of anything: "number 1", "100 %", "24/7", "the Fortune 500". */
const Empty = /^(?:#?1|2|5|9|100%?|110%?|1000%?|7|24|247|24\/7|9\/11|101|360|401k?|500|10x)$/;
const Year = /^(?:19|20)\d\d$/;
const Spans =
  /^(?:years?|yrs?|months?|weeks?|days?|reasons?|things?|hours?|minutes?|mins?|companies|percent|am|pm)$/;

const isFigure = facet(({ norm }) => isNumber(norm) && !Empty.test(norm));
const isMeasure = facet((form) => isFigure(form) && form.norm.length > 1 && !Year.test(form.norm));

/** Whether a number among the words may count something. */
export function hasFigure(words: readonly Word[], { first, last }: Sentence): boolean {
  for (let index = first; index < last; index++) {
    if (isFigure((words[index] as Word).form)) return true;
  }
  return false;
}

/** Whether it also is neither a year, a digit nor a length of time, which anyone may name. */
export function hasMeasure(words: readonly Word[], { first, last }: Sentence): boolean {
  for (let index = first; index < last; index++) {
    if (!isMeasure((words[index] as Word).form)) continue;
    if (!Spans.test(words[index + 1]?.norm ?? '')) return true;
  }
  return false;
}
