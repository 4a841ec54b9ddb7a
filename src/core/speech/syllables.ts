import { late } from '../unicode';

const VOWELS = /[aeiouy]+/g;
/** Beyond this many letters nothing is a word, and only the runs of vowels are counted. */
const LONGEST_WORD = 40;

/** Where a word has a syllable more than runs of vowels; examples stand beside. */
const MORE = new RegExp(
  [
    '[aeiou]ing|yin|[ao]yi|[aeo]ye[re]', // doing, trying, employer
    '(?<![cstgx])i(?:a[lntsrb]|en[ct]|est$)|[cs]iat', // material, audience, associate
    '(?<![cstgx])ia$|(?<!s)iu[ms]', // media, medium
    '(?<![cstgxlnh])i(?:on|ou|er$)|io[dlp]|[^nv]ior', // champion, previous, period
    '^(?:qu|[^aeiou]*)i(?:et|en[ct]|ar)|[cr]iet', // quiet, science, society
    '(?<![qg])u(?:a[lrt]|ou|it[yi]|o|en[ct]|in)', // actual, fluent
    'e(?:o[^uprn]|al[io]|um)|(?<!g)eon|[ei]os?$', // video, reality, portfolio
    '(?<=[aeiou].*|^.?r)eas?$|creat', // idea, create
    '[^aeiouylr]l(?:ed|es?)$|sms?$', // people, enthusiasm
    "[ds]n't$", // didn't
  ].join('|'),
  'g',
);

/** Parts of a word between which an `e` is not said: `some-thing`, `state-ment`. */
const FIRST_PARTS = 'som|ther|her|wher|hom|saf|lif|tim|bas|mor|wid|for|pip|mil|hors';
const LAST_PARTS =
  'ly|ments?|less|ful|fully|ness|some|things?|times?|fore|holders?|land|line|house|work|man|men|ty';

/** Vowels that are written and not said. */
const LESS = new RegExp(
  [
    "(?<=[aeiouy].*[^aeiouy])(?<!^mayb|[tp]el|[^aeiou]ip)e(?=$|'(?:s|d|re|ve|ll)?$)", // make
    '(?<=[aeiouy].*[^aeiouycgsxz])(?<![cs]h)e(?=s$)', // makes, but not changes
    '(?<=[aeiouy].*[^aeiouytd])(?<![^aeiouyr]r)e(?=d$)', // asked, but not hundred
    `(?<=[aeiouy].*[^aeiouyl]|[aeiouy]l)e(?=(?:${LAST_PARTS})$)`,
    `(?<=^(?:any|no)?(?:${FIRST_PARTS}))e(?=[b-ce-qt-z])`,
    '(?<=^bus)i(?=ness)|(?<=^ev)e(?=ry|ning)|(?<=ic)a(?=lly$)', // business, every, basically
  ].join('|'),
  'g',
);

const matches = (word: string, pattern: RegExp): number => word.match(pattern)?.length ?? 0;

const ASCII = /^[\x20-\x7e]*$/;
const MARKS = late(String.raw`\p{M}`, 'gu');
const LETTERS = late(String.raw`\p{L}`, 'gu');
/** Scripts in which a character is a syllable. */
const SYLLABIC = late(String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]`, 'gu');
/** Letters to a syllable in other scripts, roughly. */
const LETTERS_PER_SYLLABLE = 2.5;

/** The word in plain Latin letters, without marks; a last `é` is said: `café` is `cafay`. */
function plainLetters(word: string): string {
  const straight = word.replaceAll('’', "'").replace(/é(?=s?$)/, 'ay');
  return straight.normalize('NFD').replace(MARKS(), '');
}

/**
 * Syllables of one word in letters, at least one: runs of vowels, corrected for vowels that are said
 * apart or not at all.
 */
export function countSyllables(word: string): number {
  if (word === 'w' || word === 'W') return 3;
  const lower = word.toLowerCase();
  const plain = ASCII.test(lower) ? lower : plainLetters(lower);
  if (!ASCII.test(plain)) {
    const syllabic = matches(lower, SYLLABIC());
    const letters = matches(lower, LETTERS()) - syllabic;
    return Math.max(1, syllabic + Math.ceil(letters / LETTERS_PER_SYLLABLE));
  }
  const runs = matches(plain, VOWELS);
  if (plain.length > LONGEST_WORD) return Math.max(1, runs);
  return Math.max(1, runs + matches(plain, MORE) - matches(plain, LESS));
}
