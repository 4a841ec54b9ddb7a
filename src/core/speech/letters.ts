import { isSpelled, spelled } from './acronym';
import { ABBREVIATIONS } from './vocabulary';

const CAPITALS = /^[A-Z]{2,}$/;
const PLURAL_CAPITALS = /^([A-Z]{2,})s$/;
const NO_VOWEL = /^[b-df-hj-np-tv-xz]{2,5}$/;
const MURMURS: ReadonlySet<string> = new Set(['hm', 'hmm', 'mm', 'sh', 'shh', 'pst', 'psst', 'nth']);
const CAMEL = /([a-z])(?=[A-Z])|([A-Z])(?=[A-Z][a-z]{2})/g;

/** What is said for letters without digits or signs: `AWS` "a w s", `KPIs` "k p i's". */
export function sayLetters(letters: string): string {
  const known = ABBREVIATIONS[letters.toLowerCase()];
  if (known !== undefined && Object.hasOwn(ABBREVIATIONS, letters.toLowerCase())) return known;
  if (letters.length < 2 || letters.length > 64) return letters;
  const apostrophe = letters.search(/['’]/);
  if (apostrophe > 0) {
    const stem = letters.slice(0, apostrophe);
    return CAPITALS.test(stem) ? sayLetters(stem) + letters.slice(apostrophe) : letters;
  }
  if (CAPITALS.test(letters)) return isSpelled(letters) ? spelled(letters) : letters;
  const plural = PLURAL_CAPITALS.exec(letters)?.[1];
  if (plural !== undefined) return isSpelled(plural) ? `${spelled(plural)}'s` : letters;
  if (NO_VOWEL.test(letters)) return MURMURS.has(letters) ? letters : spelled(letters);
  const parts = letters.replace(CAMEL, '$& ');
  return parts === letters ? letters : parts.split(' ').map(sayLetters).join(' ');
}
