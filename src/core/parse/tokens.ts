import { Pause } from '../answer';
import { late } from '../unicode';

/** One word of plain text: offsets into that text. */
export interface Token {
  start: number;
  end: number;
  joined: boolean;
  pause: Pause;
}

enum Kind {
  Other,
  Letter,
  Digit,
}

const Abbreviations = new Set(
  'mr mrs ms dr prof st vs approx dept est fig no e.g i.e cf etc inc ltd co corp u.s u.k a.m p.m jr sr'.split(
    ' ',
  ),
);
const MayEnd = new Set([
  'etc',
  'inc',
  'ltd',
  'co',
  'corp',
  'u.s',
  'u.k',
  'a.m',
  'p.m',
  'jr',
  'sr',
  'no',
]);
const UrlStart = /^(?:https?:\/\/|www\.)/i;

/** Splits plain text into words, each with the pause that follows it. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last: Token | undefined;
  let lastStop = 0;
  let at = 0;
  while (at < text.length) {
    const end = wordEnd(text, at);
    if (end === 0) {
      at++;
      continue;
    }
    const joined = last !== undefined && at - lastStop === 1 && isHyphen(text.charCodeAt(lastStop));
    if (last && !joined) last.pause = pauseBetween(text, last, at);
    last = { start: at, end, joined, pause: Pause.None };
    tokens.push(last);
    lastStop = end;
    at = end;
  }
  if (last) last.pause = Pause.Paragraph;
  return tokens;
}

/** End of the word that begins at `at`, or 0 where none does. */
function wordEnd(text: string, at: number): number {
  const c = text.charCodeAt(at);
  const kind = kindOf(c);
  if (kind === Kind.Other) {
    const next = kindOf(text.charCodeAt(at + 1));
    if ((isCurrency(c) || c === 35) /* # */ && next === Kind.Digit) return scanWord(text, at + 1);
    if (c === 37 /* % */) return at + 1;
    if (c === 38 /* & */ && isBlank(text.charCodeAt(at + 1)) && at > 0) return at + 1;
    return 0;
  }
  if ((c | 32) === 104 || (c | 32) === 119) {
    if (UrlStart.test(text.slice(at, at + 8))) return urlEnd(text, at);
  }
  return scanWord(text, at);
}

function scanWord(text: string, from: number): number {
  let at = from;
  let segment = from;
  for (;;) {
    while (kindOf(text.charCodeAt(at)) !== Kind.Other) at++;
    const c = text.charCodeAt(at);
    const before = kindOf(text.charCodeAt(at - 1));
    const next = kindOf(text.charCodeAt(at + 1));
    if (next === Kind.Other) break;
    if (isApostrophe(c)) {
      // Years take an s: “the 1990’s”.
      if (next !== Kind.Letter) break;
    } else if (c === 46 /* . */) {
      const isDecimal = before === Kind.Digit && next === Kind.Digit;
      const isInitials = at - segment === 1 && before === Kind.Letter && next === Kind.Letter;
      const isDomain = next === Kind.Letter && isLower(text.charCodeAt(at + 1));
      if (!isDecimal && !isInitials && !isDomain) break;
      segment = at + 1;
    } else if (c === 44 || c === 58 || c === 47 /* , : / */) {
      if (before !== Kind.Digit || next !== Kind.Digit) break;
      if (c === 44 && !groupsDigits(text, at)) break;
    } else if (c !== 38 && c !== 64 /* & @ */) break;
    at++;
  }
  const c = text.charCodeAt(at);
  if (c === 37 /* % */ && kindOf(text.charCodeAt(at - 1)) === Kind.Digit) return at + 1;
  if (c === 43 /* + */ || c === 35 /* # */) {
    while (text.charCodeAt(at) === c) at++;
  }
  return at;
}

/** Whether the comma at `at` groups digits: `1,000`, or `1,50,000` as it is written in India. */
function groupsDigits(text: string, at: number): boolean {
  const isDigit = (offset: number) => kindOf(text.charCodeAt(at + offset)) === Kind.Digit;
  return isDigit(2) && (isDigit(3) ? !isDigit(4) : text.charCodeAt(at + 3) === 44);
}

function urlEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBlank(text.charCodeAt(at)) && text.charCodeAt(at) !== 0xfffc) at++;
  while (at > from && '.,;:!?)"\'”’'.includes(text.charAt(at - 1))) at--;
  return at;
}

/** The pause between two words, from the signs that stand between them. */
function pauseBetween(text: string, word: Token, next: number): Pause {
  let pause = Pause.None;
  for (let at = word.end; at < next; at++) {
    const c = text.charCodeAt(at);
    if (c === 32 || c === 10) continue;
    if (c === 33 || c === 63 || c === 124 /* ! ? | */) return Pause.Sentence;
    if (c === 46 || c === 0x2026 /* . … */) {
      if (endsSentence(text, word, at, next)) return Pause.Sentence;
      if (c === 0x2026 || text.charCodeAt(at + 1) === 46) pause = Pause.Minor;
    } else if (
      c === 44 ||
      c === 59 ||
      c === 58 ||
      c === 40 ||
      c === 41 /* , ; : ( ) */ ||
      c === 0x2013 ||
      c === 0x2014 ||
      (c === 45 && isBlank(text.charCodeAt(at - 1))) ||
      (c === 45 && text.charCodeAt(at + 1) === 45)
    )
      pause = Pause.Minor;
  }
  return pause;
}

function endsSentence(text: string, word: Token, stop: number, next: number): boolean {
  const following = text.charCodeAt(next);
  const lower = isLower(following);
  const isEllipsis = text.charCodeAt(stop + 1) === 46 || text.charCodeAt(stop - 1) === 46;
  if (text.charCodeAt(stop) !== 46 || isEllipsis) return !lower;
  if (stop !== word.end) return true;
  const length = word.end - word.start;
  if (length === 1 && kindOf(text.charCodeAt(word.start)) === Kind.Letter) {
    const initial = text.charCodeAt(word.start);
    return isLower(initial) || initial === 73 /* I */;
  }
  if (length > 6) return true;
  const name = text.slice(word.start, word.end).toLowerCase();
  return !Abbreviations.has(name) || (MayEnd.has(name) && !lower);
}

const LetterOrMark = late(String.raw`[\p{L}\p{M}]`, 'u');
const DecimalDigit = late(String.raw`\p{Nd}`, 'u');
const kinds = new Uint8Array(0x10000);

/** Letters and digits of any script; marks and surrogates of letters count as letters. */
function kindOf(c: number): Kind {
  if (c < 128) {
    if (c >= 97 && c <= 122) return Kind.Letter;
    if (c >= 48 && c <= 57) return Kind.Digit;
    return c >= 65 && c <= 90 ? Kind.Letter : Kind.Other;
  }
  if (Number.isNaN(c)) return Kind.Other;
  const known = kinds[c] as number;
  if (known) return known - 1;
  const char = String.fromCharCode(c);
  const kind = LetterOrMark().test(char)
    ? Kind.Letter
    : DecimalDigit().test(char)
      ? Kind.Digit
      : Kind.Other;
  kinds[c] = kind + 1;
  return kind;
}

function isLower(c: number): boolean {
  return (
    (c >= 97 && c <= 122) ||
    (c >= 0xdf && c < 0x250 && String.fromCharCode(c) === String.fromCharCode(c).toLowerCase())
  );
}

function isApostrophe(c: number): boolean {
  return c === 39 || c === 0x2019 || c === 0x2018 || c === 0x02bc;
}

function isHyphen(c: number): boolean {
  return c === 45 || c === 0x2010 || c === 0x2011 || c === 0x2013 || c === 0x2212;
}

function isCurrency(c: number): boolean {
  return c === 36 || c === 0x20ac || c === 0xa3 || c === 0xa5 || c === 0x20b9;
}

function isBlank(c: number): boolean {
  return c === 32 || c === 9 || c === 10 || c === 13 || c === 0xa0;
}
