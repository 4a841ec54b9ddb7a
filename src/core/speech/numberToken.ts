/** A written number in its parts: `~$1,250.50/day` is `~`, `$`, `1250`, `50` and `/day`. */
export interface NumberToken {
  readonly signs: string;
  readonly currency: string;
  /** Digits without separators; empty in `.5`. */
  readonly whole: string;
  /** Whether the digits were grouped, so that they are no year. */
  readonly grouped: boolean;
  /** Digits after each point: one group in `1.25`, two in `3.1.4`. */
  readonly fractions: readonly string[];
  /** What follows the digits: a unit, a magnitude, an ordinal ending, a second number. */
  readonly tail: string;
}

const NUMBER = /^(['’#~≈<>≥≤±+−-]*)([A-Z]{0,3}[$€£¥₹])?(\d[\d,]*)?((?:\.\d+)*)/;
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}$/;
const MAX_HEAD = 8;

/** Whether a token starts like a number, which costs less than reading it. */
function startsLikeNumber(text: string): boolean {
  const end = Math.min(text.length, MAX_HEAD);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
    if (code >= 97 && code <= 122) return false;
  }
  return false;
}

/** The parts of a token that starts with a number, else undefined. */
export function readNumber(text: string): NumberToken | undefined {
  if (!startsLikeNumber(text)) return undefined;
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const [head, signs = '', currency = '', digits = '', points = ''] = match;
  if (digits === '' && points === '') return undefined;
  const trimmed = digits.replace(/,+$/, '');
  const grouped = GROUPED.test(trimmed);
  const decimal = !grouped && points === '' ? /^(\d+),(\d{1,2})$/.exec(trimmed) : null;
  return {
    signs,
    currency,
    whole: (decimal?.[1] ?? trimmed).replaceAll(',', ''),
    grouped,
    fractions: decimal ? [decimal[2] as string] : points.split('.').slice(1),
    tail: text.slice(head.length),
  };
}
