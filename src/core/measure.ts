import { sentenceFacet } from './forms/sentenceForm';
import { wordFacet } from './forms/wordForm';
import { isNumber } from './match/symbols';

/** Numbers everyone says of anything: "number 1", "100 %", "24/7", "the Fortune 500". */
const Empty = /^(?:#?1|2|5|9|100%?|110%?|1000%?|7|24|247|24\/7|9\/11|101|360|401k?|500|10x)$/;
const Year = /^(?:19|20)\d\d$/;
const Spans =
  /^(?:years?|yrs?|months?|weeks?|days?|reasons?|things?|hours?|minutes?|mins?|companies|percent|am|pm)$/;

const isFigure = wordFacet(({ norm }) => isNumber(norm) && !Empty.test(norm));
const isMeasure = wordFacet(
  (form) => isFigure(form) && form.norm.length > 1 && !Year.test(form.norm),
);

/** Whether a number in a sentence may count something. */
export const hasFigure = sentenceFacet(({ words }) => words.some(({ form }) => isFigure(form)));

/** Whether it also is neither a year, a digit nor a length of time, which anyone may name. */
export const hasMeasure = sentenceFacet(({ words }) =>
  words.some(({ form }, at) => isMeasure(form) && !Spans.test(words[at + 1]?.norm ?? '')),
);
