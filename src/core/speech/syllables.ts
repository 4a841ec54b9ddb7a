const VOWELS = /[aeiouy]+/g;

/** Neighbouring vowels that are said apart. */
const APART = new RegExp(
  [
    '[aeiou]ing|[ao]yi|yin|[aeo]ye[re]', // doing, saying, employer
    '(?<![cstgx])i(?:al|an|at|as|ar|ab|en[ct]|est$)|[cs]iat', // material, audience, associate
    '(?<!s)iu[ms]|(?<![cstgxlnh])i(?:ou|er$)|(?<![cstgxlnh])ion|iod|iol|[^nv]ior|iop', // previous, period
    '^[^aeiou]*i(?:et|en[ct]|ar|a$)|[^cstgx]ia$|[ei]os?$|ciet|riet|xiet', // quiet, media, portfolio
    '(?<![qg])u(?:al|ar|at|ou|it[yi]|o)|(?<![qg])uen[ct]|(?<![qg])uin|^[^aeiou]*uel$', // actual, fluent
    'e(?:o[^uprn]|al[io]|um)|(?<=[aeiou].*|^.?r)eas?$|(?<!g)eon|creat|react', // video, idea, create
    'ao|ii|oe[mt]|eu[ms]|uu|oa[sl]is',
    "[^aeiouylr]l(?:ed|es?)$|(?<=[dst]n|[^aeiouy]{2}m|sm)$|sms?$|[ds]n't$", // coupled, people, prism
  ].join('|'),
  'g',
);

/** Vowels that are not said. */
const SILENT = new RegExp(
  [
    '(?<=[aeiouy].*[^aeiouy])(?<!^mayb|[tp]el|[^aeiou]ip)e$', // make
    '(?<=[aeiouy].*[^aeiouycgsxz])(?<![cs]h)e(?=s$)', // makes, but not changes
    '(?<=[aeiouy].*[^aeiouytd])(?<![^aeiouyr]r)e(?=d$)', // asked, but not hundred
    '(?<=[aeiouy].*[^aeiouyl]|[aeiouy]l)e(?=(?:ly|ments?|less|ful|fully|ness|some|things?|times?|wheres?|fore|holders?|land|line|house|work|man|men|ty)$)',
    "(?<=[aeiouy].*[^aeiouy])e(?='(?:s|d|re|ve|ll)?$)",
    '(?<=^(?:any|no)?(?:som|ther|her|wher|hom|saf|lif|tim|bas|mor|wid|for|pip|mil|hors))e(?=[b-ce-qt-z])',
    '(?<=^bus)i(?=ness)|(?<=^ev)e(?=ry|ning)|a(?=lly$)(?<=ic.)',
  ].join('|'),
  'g',
);

const matches = (word: string, pattern: RegExp): number => word.match(pattern)?.length ?? 0;

/** Syllables of one word in letters, at least one: runs of vowels, corrected for silent endings. */
export function countSyllables(word: string): number {
  if (word === 'w' || word === 'W') return 3;
  const lower = word.toLowerCase();
  const count = matches(lower, VOWELS) + matches(lower, APART) - matches(lower, SILENT);
  return Math.max(1, count);
}
