import type { Answer, Sentence, Word } from './answer';
import { placesFacet } from './forms/sentenceForm';
import { wordFacet } from './forms/wordForm';

const BeforeName = /^(?:your|its|their|called|named|amazon's|amazon|including|as)$/;
const Acronym = /^[A-Z&.]{1,6}s?$/;
const NotProper =
  /^(?:i|i'.*|english|german|indian|british|american|chinese|french|spanish|european|asian|african|western|ceo|company|leadership|principles?|mission|culture|team|career|careers|mr|mrs|ms|dr|sir|one|amazon|google|inc|ltd|you|your)$/;
/** "Amazon India" is an employer and a place, and names nothing in particular. */
const Places = new Set(
  `africa america asia australia austria bangalore barcelona beijing belgium bengaluru berlin brazil britain
  california cambridge canada cape chennai chicago china cork costa czechia delhi denmark dubai dublin
  edinburgh egypt england europe finland france germany gurgaon hyderabad india indonesia ireland israel
  istanbul italy jakarta japan kenya korea london luxembourg madrid malaysia manchester manila mexico
  mumbai munich netherlands nigeria norway pakistan paris philippines poland portugal prague pune romania
  scotland seattle shanghai singapore slovakia south spain sweden switzerland sydney tokyo toronto turkey
  ukraine vancouver vietnam wales warsaw`.split(/\s+/),
);

/** What has a name of its own. */
const Thing =
  /^(?:platform|program|programme|academy|campus|practice|initiative|project|division|app|protocol|framework|library|lab|accelerator|fellowship|apprenticeship|suite|engine|certification|product|service|tool|game|system)(s?)$/;
const isThing = wordFacet(({ norm }) => Thing.test(norm));
const areThings = wordFacet(({ norm }) => Thing.exec(norm)?.[1] === 's');
/** "Wipro's", but not the "It's" that begins a sentence. */
const isNamesOwn = wordFacet(
  ({ text, norm }) =>
    /^[A-Z]/.test(text) &&
    /.'s$/.test(norm) &&
    !/^(?:it|he|she|that|there|here|what|where|who|how|let)'s$/.test(norm),
);

const mayBeProper = wordFacet(
  ({ text, norm }) =>
    /^[A-Z]/.test(text) && !Acronym.test(text) && !NotProper.test(norm) && !Places.has(norm),
);

/** Places of words that may be proper names by their letters; the first word has its capital anyway. */
const properWords = placesFacet(({ form, joined }, at) => at > 0 && !joined && mayBeProper(form));

/**
 * A name that is quoted, or that the words around it mark as one of the employer's own: "your Blue Whale
 * project", "tools like Alloy".
 */
export function hasProperName({ words, text }: Answer, { first, last, form }: Sentence): boolean {
  for (const at of properWords(form)) {
    const index = first + at;
    const sign = text.charAt((words[index] as Word).start - 1);
    if (sign === '“' || sign === '"' || sign === '‘') return true;
    if (index + 1 < last && isThing((words[index + 1] as Word).form)) return true;
    const { norm: before, form: formBefore } = words[index - 1] as Word;
    const second = words[index - 2];
    if (before === 'as' ? second?.norm === 'such' : BeforeName.test(before)) return true;
    if (before === 'like' && at > 1 && second && areThings(second.form)) return true;
    if (isNamesOwn(formBefore)) return true;
  }
  return false;
}
