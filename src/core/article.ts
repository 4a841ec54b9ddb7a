const SpeltWithVowel = /^[aefhilmnorsx]$/;
const Vowel = /^(?:[aeiou]|hour|honest|honou?r|heir)/;
/** Vowels that are said as a consonant: European, one, unique, useful; not onerous or uninformed. */
const Glide = /^(?:eu|on(?:ce|e(?!r))|u(?:[kt][aeiou]|s[aeiu]|bi|r[aio]|nanim|ni(?!n|m|den|ss)))/;

/**
 * The article that fits before words as they are said: "an" before "eleven", "hour" and "m b a",
 * "a" before "one" and "u k". Where speakers differ, as over "herb", it is "a".
 */
export function articleFor(spoken: string): 'a' | 'an' {
  const [word = ''] = spoken.toLowerCase().split(/[\s-]/, 1);
  const isVowel =
    word.length === 1 ? SpeltWithVowel.test(word) : Vowel.test(word) && !Glide.test(word);
  return isVowel ? 'an' : 'a';
}
