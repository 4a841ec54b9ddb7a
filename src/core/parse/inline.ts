import type { Slot } from '../answer';
import type { Span } from '../text';
import { late } from '../unicode';
import type { Block } from './blocks';
import { signOf } from './entities';

/** A stretch of source that is not said aloud; `as` stands in its place (nothing, a blank or a break). */
export interface Skip extends Span {
  readonly as: string;
}

/** Stands for code inside a line: a word nobody says and no phrase may cross. */
export const Break = '\uFFFC';

const Special = /[\\`*_~<[\]&]/g;
const Tag = /<(?:\/?[A-Za-z][^<>\n]{0,500}|[A-Za-z][A-Za-z\d+.-]{1,30}:[^\s<>]{0,2000})>/y;
const Entity = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/y;
const LongestTarget = 2000;
const LongestSlot = 160;

/** Offset of the next character at or after `at` that may be a mark; ask in ascending order. */
export type NextMark = (at: number) => number;

/** Looks for marks once over the whole text, however many blocks ask. */
export function marksOf(text: string): NextMark {
  let next = -1;
  return (at) => {
    if (next < at) {
      Special.lastIndex = at;
      next = Special.exec(text)?.index ?? text.length;
    }
    return next;
  };
}

/** Finds the marks, targets, code and slots of one block, in one pass; appends to `slots`. */
export function scanInline(
  text: string,
  block: Block,
  nextMark: NextMark,
  definitions: ReadonlySet<string>,
  slots: Slot[],
): Skip[] {
  const { end, gaps } = block;
  const skips: Skip[] = [];
  const brackets: { at: number; image: boolean; holdsSlot: boolean; skips: number }[] = [];
  const noCode = new Set<number>();
  let closeParen = block.start;
  let gap = 0;
  let at = block.start;
  const skip = (start: number, stop: number, as = '') => skips.push({ start, end: stop, as });

  while (at < end) {
    const found = nextMark(at);
    while (gap < gaps.length && (gaps[gap] as Span).start <= Math.min(found, end)) {
      const { start, end: stop } = gaps[gap] as Span;
      skip(start, stop, '\n');
      gap++;
      at = stop;
    }
    if (at > found) continue;
    if (found >= end) break;
    const c = text.charCodeAt(found);
    at = found + 1;
    if (c === 92 /* \ */) {
      if (isPunctuation(text.charCodeAt(at))) {
        skip(found, at);
        at++;
      }
    } else if (c === 42 /* * */) {
      while (text.charCodeAt(at) === 42) at++;
      skip(found, at);
    } else if (c === 95 /* _ */) {
      while (text.charCodeAt(at) === 95) at++;
      if (!isAlnum(text.charCodeAt(found - 1)) || !isAlnum(text.charCodeAt(at))) skip(found, at);
    } else if (c === 126 /* ~ */) {
      while (text.charCodeAt(at) === 126) at++;
      if (at - found > 1) skip(found, at);
    } else if (c === 96 /* ` */) {
      while (text.charCodeAt(at) === 96) at++;
      const close = noCode.has(at - found) ? -1 : closingTicks(text, at, end, at - found);
      if (close < 0) noCode.add(at - found);
      else {
        skip(found, close, ` ${Break} `);
        at = close;
        while (gap < gaps.length && (gaps[gap] as Span).start < at) gap++;
      }
    } else if (c === 60 /* < */) {
      Tag.lastIndex = found;
      const tag = Tag.exec(text)?.[0];
      if (tag && found + tag.length <= end) {
        at = found + tag.length;
        skip(found, at);
      }
    } else if (c === 38 /* & */) {
      Entity.lastIndex = found;
      const entity = Entity.exec(text)?.[0];
      if (entity && found + entity.length <= end) {
        at = found + entity.length;
        skip(found, at, signOf(entity));
      }
    } else if (c === 91 /* [ */) {
      const image = text.charCodeAt(found - 1) === 33 && found > block.start;
      brackets.push({ at: found, image, holdsSlot: false, skips: skips.length });
    } else if (c === 93 /* ] */) {
      const bracket = brackets.pop();
      if (!bracket) continue;
      const name = text.slice(bracket.at + 1, Math.min(found, bracket.at + 1 + LongestSlot));
      const isBox = bracket.at === block.start && /^[ xX]$/.test(name);
      let stop = at;
      if (text.charCodeAt(at) === 40 /* ( */) {
        if (closeParen < at) closeParen = text.indexOf(')', at);
        if (closeParen < 0) closeParen = text.length;
        const target =
          closeParen < end && closeParen - at < LongestTarget ? targetEnd(text, at, end) : 0;
        if (target) stop = target;
      } else if (text.charCodeAt(at) === 91 /* [ */) {
        const label = text.indexOf(']', at);
        if (label > 0 && label < end && label - at < LongestSlot) {
          const key = text.slice(at + 1, label).toLowerCase() || name.toLowerCase();
          if (definitions.has(key)) stop = label + 1;
        }
      }
      const isLink = stop > at || definitions.has(name.toLowerCase());
      const skippable = isBox || /^[\^!]/.test(name) || (isLink && bracket.image);
      if (skippable) {
        skips.length = bracket.skips;
        skip(bracket.image ? bracket.at - 1 : bracket.at, stop, ' ');
      } else if (isLink || (!bracket.holdsSlot && isSlot(name, found - bracket.at - 1))) {
        if (isLink) skip(found, stop);
        if (!isLink) {
          slots.push({ start: bracket.at, end: at, name });
          for (const outer of brackets.slice(-3)) outer.holdsSlot = true;
        }
      }
      at = stop;
      while (gap < gaps.length && (gaps[gap] as Span).start < at) gap++;
    }
  }
  for (; gap < gaps.length; gap++) {
    const { start, end: stop } = gaps[gap] as Span;
    skip(start, stop, '\n');
  }
  return skips;
}

/** Offset after the closing run of `length` backticks, or -1. */
function closingTicks(text: string, from: number, end: number, length: number): number {
  const run = '`'.repeat(length);
  let at = text.indexOf(run, from);
  while (at >= 0 && at < end) {
    let stop = at + length;
    while (text.charCodeAt(stop) === 96) stop++;
    if (stop - at === length) return stop <= end ? stop : -1;
    at = text.indexOf(run, stop);
  }
  return -1;
}

/** Offset after the `)` that closes a link target opened at `open`, or 0. */
function targetEnd(text: string, open: number, end: number): number {
  const stop = Math.min(end, open + LongestTarget);
  let depth = 0;
  for (let at = open; at < stop; at++) {
    const c = text.charCodeAt(at);
    if (c === 40) depth++;
    else if (c === 41 && --depth === 0) return at + 1;
    else if (c === 92) at++;
  }
  return 0;
}

const TwoLetters = late(String.raw`\p{L}{2}`, 'u');

function isSlot(name: string, length: number): boolean {
  return length < LongestSlot && length > 1 && TwoLetters().test(name) && !/^\d+$/.test(name);
}

function isPunctuation(c: number): boolean {
  return c > 32 && c < 127 && !isAlnum(c);
}

function isAlnum(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c > 191;
}
