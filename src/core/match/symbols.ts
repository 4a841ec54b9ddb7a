import { isCurrency } from '../parse/tokens';

const Contractions: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "ain't": 'is not',
  "let's": 'let us',
  dont: 'do not',
  didnt: 'did not',
  doesnt: 'does not',
  isnt: 'is not',
  im: 'i am',
  ive: 'i have',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
};

const Endings: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'ve": 'have',
  "'re": 'are',
  "'ll": 'will',
  "'d": 'would',
  "'m": 'am',
};

const BeforeIs = /^(?:it|that|what|he|she|there|here|who|where|this|how|everyone|everything)$/;

/** The plain words a normalised word stands for: `don't` is `do not`, `amazon's` is `amazon`. */
export function plainWords(norm: string): readonly string[] {
  const whole = Object.hasOwn(Contractions, norm) ? Contractions[norm] : undefined;
  if (whole) return whole.split(' ');
  const apostrophe = norm.lastIndexOf("'");
  if (apostrophe <= 0) return [norm];
  if (norm.endsWith("'s")) {
    const stem = norm.slice(0, -2);
    return BeforeIs.test(stem) ? [stem, 'is'] : [stem];
  }
  for (const [ending, word] of Object.entries(Endings)) {
    if (norm.endsWith(ending) && norm.length > ending.length)
      return [norm.slice(0, -ending.length), word];
  }
  return [norm];
}

/** Whether a word is a number or carries one: `40%`, `$1.2bn`, `10x`. */
export function isNumber(norm: string): boolean {
  const c = norm.charCodeAt(0);
  if (c >= 48 && c <= 57) return true;
  const next = norm.charCodeAt(1);
  return isCurrency(c) && next >= 48 && next <= 57;
}
