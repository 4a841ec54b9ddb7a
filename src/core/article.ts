import { type Answer, Pause, type Word } from './answer';
import { parse } from './parse';
import { spokenForm } from './speech/spokenForm';
import type { Edit } from './text';

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
  return articleFor(spokenStart(text));
}

/** How a text begins when it is said. */
export function spokenStart(text: string): string {
  const { words } = parse(text);
  return words.length > 0 ? spokenForm(words, 0) : '';
}

/** Whether a word is "a" or "an", and no letter as in "vitamin A". */
export function isArticle(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.pause >= Pause.Sentence) return false;
  const isOpening = at === 0 || (words[at - 1] as Word).pause >= Pause.Sentence;
  return /^an?$/.test(isOpening ? word.norm : word.text);
}

/**
 * An edit, widened to make the "a" or "an" at `at` fit what is then said behind it; as it is where
 * another word stands there.
 */
export function withFitting({ text, words }: Answer, at: number, edit: Edit, spoken: string): Edit {
  const article = words[at];
  if (!article || !isArticle(words, at)) return edit;
  const right = articleFor(spoken);
  if (right === article.norm) return edit;
  const start = right === 'a' ? article.end - 1 : article.end;
  const kept = text.slice(article.end, edit.start) + edit.text;
  return { start, end: edit.end, text: right === 'a' ? kept : `n${kept}` };
}
