import type { Answer, Sentence, Word } from './answer';
import { facet } from './form';

const BeforeName = /^(?:your|its|their|called|named|amazon's|amazon|including|as)$/;
const Acronym = /^[A-Z&.]{1,6}s?$/;
const NotProper =
  /^(?:i|i'.*|english|german|indian|british|american|chinese|french|spanish|european|asian|african|western|ceo|company|leadership|principles?|mission|culture|team|career|careers|mr|mrs|ms|dr|sir|one|google|inc|ltd|you|your)$/;
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

const mayBeProper = facet(
  ({ text, norm }) =>
    /^[A-Z]/.test(text) && !Acronym.test(text) && !NotProper.test(norm) && !Places.has(norm),
);

/** A name that the words before mark as the employer's own or quote: "your Blue Whale project". */
export function hasProperName({ words, text }: Answer, { first, last }: Sentence): boolean {
  for (let index = first + 1; index < last; index++) {
    const { form, start, joined } = words[index] as Word;
    if (joined || !mayBeProper(form)) continue;
    const sign = text.charAt(start - 1);
    if (sign === '“' || sign === '"' || sign === '‘') return true;
    const before = (words[index - 1] as Word).norm;
    if (BeforeName.test(before) && (before !== 'as' || words[index - 2]?.norm === 'such'))
      return true;
  }
  return false;
}
