import type { Word } from '../answer';
import { quoteStart } from '../text';

const Subjects = /^(?:i|we|it|they|he|she|you|there|this|that|it's|i'm|i've|we're|they're)$/;
const Leads = /^(?:and|but|so|because|that|if|when|to|the|an?|is|was|it's|i'm)$/;
const Blank = /\s/;

/** Where the blanks and signs of a pause before `from` begin; the marks of a quoted line are part of it. */
export function gapStart(text: string, from: number, least: number): number {
  let at = from;
  for (;;) {
    while (at > least && isPause(text, at - 1)) at--;
    const line = quoteStart(text, least, at);
    if (line === at) return at;
    at = line;
  }
}

/** Where they end behind it. */
export function gapEnd(text: string, from: number, most: number): number {
  let isLineStart = false;
  let at = from;
  for (; at < most; at++) {
    const sign = text.charAt(at);
    if (sign === '>' ? !isLineStart : !isPause(text, at)) break;
    if (sign === '\n') isLineStart = true;
    else if (sign !== '>' && !Blank.test(sign)) isLineStart = false;
  }
  return at;
}

function isPause(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '.') return text.charAt(at - 1) === '.' || text.charAt(at + 1) === '.';
  return /[\s,;:…–—-]/.test(sign);
}

enum Sign {
  None,
  Comma,
  Dash,
  Stop,
}

function strengthOf(gap: string): Sign {
  if (/[;:]/.test(gap)) return Sign.Stop;
  if (/[–—-]/.test(gap)) return Sign.Dash;
  return gap.includes(',') ? Sign.Comma : Sign.None;
}

/** What stays of the gaps on both sides: the stronger one, or a blank where no pause belongs. */
export function gapBetween(before: Word, head: string, tail: string, after: Word): string {
  const [left, right] = [strengthOf(head), strengthOf(tail)];
  const stronger = left > right ? head : tail;
  if (left === Sign.Stop || right === Sign.Stop) return stronger;
  const leads = Leads.test(before.norm);
  // "I sold phones, so yeah, I know people" keeps a comma; "it's, like, big" keeps none.
  if (Subjects.test(after.norm) && !leads) return stronger;
  const hasDash = left !== right && Math.max(left, right) === Sign.Dash;
  const hasComma = left === Sign.None && right === Sign.Comma && !leads;
  return hasDash || hasComma ? stronger : ' ';
}
