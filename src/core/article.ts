import { Pause, type Word } from './answer';
import { parse } from './parse';
import { spokenForm } from './speech/spokenForm';

const SpeltWithVowel = /^[aefhilmnorsx]$/;
const Vowel = /^(?:[aeiou]|hour|honest|honou?r|heir)/;
/** Vowels that are said as a consonant: European, one, unique, useful; not onerous or uninformed. */
const Glide =
  /^(?:eu|on(?:ce|e(?!r))|u(?:[kt][aeiou]|nes|s[aeiu]|bi|r[aio]|nanim|ni(?!n|m|den|ss)))/;

/**
 * The article that fits before words as they are said: "an" before "eleven", "hour" and "m b a",
 * "a" before "one" and "u k". Where speakers differ, as over "herb", it is "a".
 */
export function articleFor(spoken: string): 'a' | 'an' {
  const [word = ''] = spoken.normalize('NFD').toLowerCase().split(/[\s-]/, 1);
  const isVowel =
    word.length === 1 ? SpeltWithVowel.test(word) : Vowel.test(word) && !Glide.test(word);
  return isVowel ? 'an' : 'a';
}

/** The same before words as they are written. */
export function articleBefore(text: string): 'a' | 'an' {
  const { words } = parse(text);
  return words.length > 0 ? articleFor(spokenForm(words, 0)) : 'a';
}

/** Whether a word is "a" or "an", and no letter as in "vitamin A". */
export function isArticle(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.pause >= Pause.Sentence) return false;
  const isOpening = at === 0 || (words[at - 1] as Word).pause >= Pause.Sentence;
  return /^an?$/.test(isOpening ? word.norm : word.text);
}
