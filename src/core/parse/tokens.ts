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
  /** Goes with the letter or sign before it: an accent, or the selector of an emoji. */
  Mark,
}

/** Abbreviations with which a sentence may end. */
const MayEnd = new Set('etc inc ltd co corp a.m p.m no'.split(' '));
/** Those with which none does. */
const NeverEnd = new Set(
  'mr mrs ms dr prof st mt lt col sgt capt asst vs approx dept est fig e.g i.e cf ph'.split(' '),
);
/** Those with which none does before a figure. */
const BeforeFigure = new Set(
  'No Nos Vol Max max Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(' '),
);
/** `J.P.`, `U.S.` or `Sr.`, of a name; more letters are mostly of a thing, as in `M.I.T.`. */
const OfName = /^(?:[a-z]\.[a-z]|[js]r)$/;
/** Words that open a sentence and no name. */
const Opener =
  /^(?:i|my|we|our|its?|s?he|his|her|your?|th(?:e|en|ere|ese|is|at|ose|ey|eir)|an?|in|at|on|for|as|but|and|so|when|what|while|where|how|if|to|by|with|from|after|before|since|during|because|one|each|every|some|most|both)$/i;
const UrlStart = /^(?:https?:\/\/|www\.)/i;

/** Splits plain text into words, each with the pause that follows it. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let last: Token | undefined;
  let lastStop = 0;
  let at = from;
  while (at < to) {
    const end = wordEnd(text, at, from, to);
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
function wordEnd(text: string, at: number, from: number, to: number): number {
  const c = text.charCodeAt(at);
  const kind = kindOf(c);
  if (kind === Kind.Other) {
    if (c === 32) return 0;
    const next = at + 1 < to ? text.charCodeAt(at + 1) : NoSign;
    if ((isCurrency(c) || c === 35) /* # */ && kindOf(next) === Kind.Digit)
      return scanWord(text, at + 1, to);
    if (c === 37 /* % */) return at + 1;
    if (c === 38 /* & */ && isBlank(next) && at > from) return at + 1;
    if (c === 46 /* . */ && kindOf(next) !== Kind.Other) {
      // A stop opens a name or a figure: “our .NET services”, “C#/.NET”, “by .5”.
      const before = at > from ? text.charCodeAt(at - 1) : 32;
      if (isBlank(before) || before === 40 || before === 47 /* ( / */)
        return scanWord(text, at + 1, to);
    }
    return 0;
  }
  if (kind === Kind.Mark) return 0;
  if (mayBeUrl(text, at, to) && UrlStart.test(text.slice(at, at + 8))) return urlEnd(text, at, to);
  return scanWord(text, at, to);
}

/** Whether `ht` or `ww` stands there, which costs less to see than the pattern. */
function mayBeUrl(text: string, at: number, to: number): boolean {
  const c = text.charCodeAt(at) | 32;
  if ((c !== 104 && c !== 119) || at + 1 >= to) return false;
  return (text.charCodeAt(at + 1) | 32) === (c === 104 ? 116 : 119);
}

function scanWord(text: string, from: number, to: number): number {
  let at = from;
  let segment = from;
  for (;;) {
    while (at < to && kindOf(text.charCodeAt(at)) !== Kind.Other) at++;
    // Most words end here, at a blank, a stop at the end of a line, or the end of the text.
    if (at + 1 >= to) break;
    const c = text.charCodeAt(at);
    if (c === 32) return at;
    const before = at > 0 ? kindOf(text.charCodeAt(at - 1)) : Kind.Other;
    const next = kindOf(text.charCodeAt(at + 1));
    if (next === Kind.Other) break;
    if (isApostrophe(c)) {
      // Years take an s: “the 1990’s”.
      if (next !== Kind.Letter) break;
    } else if (c === 46 /* . */) {
      const isDecimal = before === Kind.Digit && next === Kind.Digit;
      const isInitials = at - segment === 1 && before === Kind.Letter && next === Kind.Letter;
      const isDomain =
        next === Kind.Letter &&
        (isLower(text.charCodeAt(at + 1)) || isInCapitals(text, at + 1, to));
      if (!isDecimal && !isInitials && !isDomain) break;
      segment = at + 1;
    } else if (c === 44 || c === 58 || c === 47 /* , : / */) {
      if (before !== Kind.Digit || next !== Kind.Digit) break;
      if (c === 44 && !groupsDigits(text, at, to)) break;
    } else if (c !== 38 && c !== 64 /* & @ */) break;
    at++;
  }
  if (at >= to) return at;
  const c = text.charCodeAt(at);
  if (isUnitSign(c) && kindOf(text.charCodeAt(at - 1)) === Kind.Digit) return at + 1;
  if (c === 43 /* + */ || c === 35 /* # */) {
    while (at < to && text.charCodeAt(at) === c) at++;
  }
  return at;
}

/** Whether two capitals or more stand there and nothing else, as in `ASP.NET`. */
function isInCapitals(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && isCapital(text.charCodeAt(at))) at++;
  return at - from > 1 && (at === to || kindOf(text.charCodeAt(at)) === Kind.Other);
}

/** Whether the comma at `at` groups digits: `1,000`, or `1,50,000` as it is written in India. */
function groupsDigits(text: string, at: number, to: number): boolean {
  const isDigit = (offset: number) =>
    at + offset < to && kindOf(text.charCodeAt(at + offset)) === Kind.Digit;
  const isComma = (offset: number) => at + offset < to && text.charCodeAt(at + offset) === 44;
  return isDigit(2) && (isDigit(3) ? !isDigit(4) : isComma(3));
}

function urlEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isBlank(text.charCodeAt(at)) && text.charCodeAt(at) !== 0xfffc) at++;
  while (at > from && '.,;:!?)"\'”’'.includes(text.charAt(at - 1))) at--;
  return at;
}

/** The pause between two words, from the signs that stand between them. */
function pauseBetween(text: string, word: Token, next: number): Pause {
  let pause = Pause.None;
  for (let at = word.end; at < next; at++) {
    const c = text.charCodeAt(at);
    if (c === 32 || c === 10) continue;
    if (c === 124 /* | */) return Pause.Sentence;
    if (c === 33 || c === 63 /* ! ? */) {
      if (!goesOn(text, at + 1, next)) return Pause.Sentence;
      pause = Pause.Minor;
      continue;
    }
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

/** Whether a question or call is quoted within a sentence: `they ask "why?", and I tell them`. */
function goesOn(text: string, from: number, next: number): boolean {
  let at = from;
  while (at < next && '"”’\')»'.includes(text.charAt(at))) at++;
  return text.charAt(at) === ',' || (at > from && isLower(text.charCodeAt(next)));
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
  const written = text.slice(word.start, word.end);
  if (kindOf(following) === Kind.Digit && BeforeFigure.has(written)) return false;
  const name = written.toLowerCase();
  if (MayEnd.has(name)) return !lower;
  if (NeverEnd.has(name)) return false;
  if (!OfName.test(name)) return true;
  return !lower && Opener.test(text.slice(next, scanWord(text, next, text.length)));
}

const Letter = late(String.raw`\p{L}`, 'u');
const Mark = late(String.raw`\p{M}`, 'u');
const DigitOrFraction = late(String.raw`[\p{Nd}¼-¾⅐-⅞]`, 'u');
/** For each unit of UTF-16 its kind and one, as far as it was met. */
const kinds = new Uint8Array(0x10000);
/** Stands for the sign behind the end. */
const NoSign = 0;

/** Letters, digits and marks of any script. */
function kindOf(c: number): Kind {
  const known = kinds[c] as number;
  return known > 0 ? known - 1 : readKind(c);
}

function readKind(c: number): Kind {
  const char = String.fromCharCode(c);
  const kind = Letter().test(char)
    ? Kind.Letter
    : DigitOrFraction().test(char)
      ? Kind.Digit
      : Mark().test(char)
        ? Kind.Mark
        : Kind.Other;
  kinds[c] = kind + 1;
  return kind;
}

function isCapital(c: number): boolean {
  return c >= 65 && c <= 90;
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

/** Whether a sign of money has this code. */
export function isCurrency(c: number): boolean {
  return c === 36 || c === 0x20ac || c === 0xa3 || c === 0xa5 || c === 0x20b9;
}

/** Whether a sign that is written on to a number and said has this code. */
function isUnitSign(c: number): boolean {
  return c === 37 || c === 0xa2 || c === 0xd7 /* % ¢ × */;
}

function isBlank(c: number): boolean {
  return c === 32 || c === 9 || c === 10 || c === 13 || c === 0xa0;
}
