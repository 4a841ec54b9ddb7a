import { isSpelled, spelled } from './acronym';
import { ABBREVIATIONS, LONGEST_ABBREVIATION } from './vocabulary';

const CAPITALS = /^[A-Z]{2,}$/;
const PLURAL_CAPITALS = /^([A-Z]{2,})s$/;
const NO_VOWEL = /^[b-df-hj-np-tv-xz]{2,5}$/;
const MURMURS: ReadonlySet<string> = new Set([
  'hm',
  'hmm',
  'mm',
  'sh',
  'shh',
  'pst',
  'psst',
  'nth',
]);
/** Where the parts of a name such as `LinkedIn` or `MLOps` meet. */
const HUMP = /[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z]{2})/g;
/** Beyond this many letters nothing is a name, and its parts are not looked for. */
const LONGEST_NAME = 64;

/** What is said for letters without digits or signs: `AWS` "a w s", `KPIs` "k p i's". */
export function sayLetters(letters: string): string {
  if (letters.length < 2 || letters.length > LONGEST_NAME) return letters;
  if (letters.length <= LONGEST_ABBREVIATION) {
    const known = ABBREVIATIONS.get(letters.toLowerCase());
    if (known !== undefined) return known;
  }
  const apostrophe = letters.search(/['’]/);
  if (apostrophe > 0) {
    const stem = letters.slice(0, apostrophe);
    return CAPITALS.test(stem) ? sayLetters(stem) + letters.slice(apostrophe) : letters;
  }
  if (CAPITALS.test(letters)) return isSpelled(letters) ? spelled(letters) : letters;
  const [, plural] = PLURAL_CAPITALS.exec(letters) ?? [];
  if (plural !== undefined) return isSpelled(plural) ? `${spelled(plural)}'s` : letters;
  if (NO_VOWEL.test(letters)) return MURMURS.has(letters) ? letters : spelled(letters);
  const parts = letters.replace(HUMP, '$& ');
  return parts === letters ? letters : parts.split(' ').map(sayLetters).join(' ');
}
