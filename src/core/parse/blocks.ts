import type { Comment } from '../answer';
import type { Span } from '../text';

/** A paragraph, list item or heading: source offsets, less the `gaps` that are not part of it. */
export interface Block extends Span {
  start: number;
  end: number;
  /** 0 for a paragraph, 1–6 for a heading. */
  level: number;
  /** Container prefixes (`>`, list markers) and comments inside, in order. */
  readonly gaps: Span[];
}

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  /** Labels of link reference definitions, lower case. */
  readonly definitions: ReadonlySet<string>;
}

const Fence = /^(`{3,}(?=[^`]*$)|~{3,})/;
const Definition = /^\[([^\]]{1,200})\]:/;
const RawHtml = /^<(script|style|pre|textarea)\b/i;
const AtxHeading = /^(#{1,6})(?:[ \t]|$)/;
const SpecialStarts = '#*-:<=[_`|~';
const TableRule = /^[|:\- \t]+$/;

/**
 * Finds the blocks whose text may be said aloud, in one pass over the lines. It knows what of
 * CommonMark decides that (code, comments, headings, containers) and nothing else: the Markdown
 * libraries that give positions overflow the stack on nested marks or cost more than the whole check.
 */
export function scanBlocks(text: string, from: number): Blocks {
  const blocks: Block[] = [];
  const comments: Comment[] = [];
  const definitions = new Set<string>();
  let open: Block | undefined;
  let fence = '';
  let rawEnd = '';
  let inList = false;
  let nextComment = text.indexOf('<!--', from);

  const close = () => {
    if (open) blocks.push(open);
    open = undefined;
  };
  const add = (start: number, end: number) => {
    if (open) {
      if (start > open.end) open.gaps.push({ start: open.end, end: start });
      open.end = end;
    } else {
      open = { start, end, level: 0, gaps: [] };
    }
  };

  let lineStart = from;
  while (lineStart < text.length) {
    let lineEnd = text.indexOf('\n', lineStart);
    if (lineEnd < 0) lineEnd = text.length;
    let start = lineStart;
    lineStart = lineEnd + 1;
    const end = text.charCodeAt(lineEnd - 1) === 13 && lineEnd > start ? lineEnd - 1 : lineEnd;

    const item = skipContainers(text, start, end, open !== undefined, inList);
    if (rawEnd) {
      if (text.slice(start, end).toLowerCase().includes(rawEnd)) rawEnd = '';
      continue;
    }
    if (fence) {
      const line = text.slice(item.start, end).trim();
      if (line.startsWith(fence) && line === fence[0]?.repeat(line.length)) fence = '';
      continue;
    }
    if (item.isItem) {
      close();
      inList = true;
    }
    start = item.start;
    if (start >= end) {
      close();
      continue;
    }
    const indented = item.indent > 0;
    if (!open && !inList && !item.isItem && item.indent >= 4) continue;
    if (!open && !item.isItem && !indented) inList = false;

    let level = 0;
    const first = text.charCodeAt(start);
    if (!SpecialStarts.includes(text.charAt(start))) {
      // The common case: plain text needs none of the tests below.
    } else if (first === 96 /* ` */ || first === 126 /* ~ */) {
      const match = Fence.exec(text.slice(start, end));
      if (match?.[0]) {
        close();
        fence = match[0];
        continue;
      }
    } else if (first === 35 /* # */) {
      const match = AtxHeading.exec(text.slice(start, Math.min(end, start + 8)));
      if (match?.[1]) {
        close();
        level = match[1].length;
        start += level;
        add(start, start);
      }
    } else if (first === 91 /* [ */ && !open) {
      const match = Definition.exec(text.slice(start, Math.min(end, start + 210)));
      if (match?.[1]) {
        definitions.add(match[1].toLowerCase());
        continue;
      }
    } else if (first === 60 /* < */ && RawHtml.test(text.slice(start, start + 12))) {
      close();
      const tag = RawHtml.exec(text.slice(start, start + 12))?.[1]?.toLowerCase() ?? '';
      if (!text.slice(start, end).toLowerCase().includes(`</${tag}`)) rawEnd = `</${tag}`;
      continue;
    } else if (isRule(text, start, end)) {
      const underline = first === 61 || (first === 45 && !text.slice(start, end).includes(' '));
      if (open && underline) open.level = first === 61 ? 1 : 2;
      if (first !== 61 || open) {
        close();
        continue;
      }
    } else if (first === 124 /* | */ || first === 58 /* : */) {
      if (TableRule.test(text.slice(start, Math.min(end, start + 1000)))) {
        if (open) open.gaps.push({ start: open.end, end });
        if (open) open.end = end;
        continue;
      }
    }

    let piece = start;
    let pieceEnd = end;
    let isInCode = codeFrom(text, piece);
    while (nextComment >= 0 && nextComment < pieceEnd) {
      if (nextComment < piece || isInCode(nextComment)) {
        nextComment = text.indexOf('<!--', nextComment + 4);
        continue;
      }
      const found = text.indexOf('-->', nextComment + 4);
      const commentEnd = found < 0 ? pieceEnd : found + 3;
      const inner = text.slice(nextComment + 4, found < 0 ? pieceEnd : found);
      comments.push({ start: nextComment, end: commentEnd, text: inner });
      if (nextComment > piece) add(piece, nextComment);
      piece = commentEnd;
      isInCode = codeFrom(text, piece);
      if (commentEnd > pieceEnd) {
        lineEnd = text.indexOf('\n', commentEnd);
        if (lineEnd < 0) lineEnd = text.length;
        lineStart = lineEnd + 1;
        pieceEnd = lineEnd;
      }
      nextComment = text.indexOf('<!--', commentEnd);
    }
    if (nextComment >= 0 && nextComment < pieceEnd) nextComment = text.indexOf('<!--', pieceEnd);
    if (piece < pieceEnd) add(piece, pieceEnd);
    if (level > 0 && open) {
      Object.assign(open, { level, ...headingText(text, open.start, open.end) });
      close();
    }
  }
  close();
  return { blocks, comments, definitions };
}

interface LineStart {
  start: number;
  /** Columns of white space before the text, after any container. */
  indent: number;
  isItem: boolean;
}

/** Skips quote signs, list markers and indentation, in one walk however deep they nest. */
function skipContainers(
  text: string,
  from: number,
  end: number,
  inParagraph: boolean,
  inList: boolean,
): LineStart {
  let at = from;
  let indent = 0;
  let isItem = false;
  let mayBeRule = true;
  while (at < end) {
    const c = text.charCodeAt(at);
    if (c === 32 || c === 9) {
      indent += c === 9 ? 4 : 1;
      at++;
    } else if (c === 62 /* > */ && (indent < 4 || inList)) {
      indent = 0;
      at++;
    } else if (indent < 4 || inList) {
      if (mayBeRule && isRule(text, at, end)) break;
      mayBeRule = false;
      const marker = listMarker(text, at, end, inParagraph && !inList && !isItem);
      if (!marker) break;
      at = marker;
      indent = 0;
      isItem = true;
    } else break;
  }
  return { start: at, indent, isItem };
}

/** Offset after the list marker at `at`, or 0; inside a paragraph only `1.` may begin a list. */
function listMarker(text: string, at: number, end: number, inParagraph: boolean): number {
  const c = text.charCodeAt(at);
  let after = at;
  if (c === 45 || c === 42 || c === 43) {
    after = at + 1;
  } else {
    while (after < end && after - at < 9 && isDigit(text.charCodeAt(after))) after++;
    const sign = text.charCodeAt(after);
    if (after === at || (sign !== 46 && sign !== 41)) return 0;
    if (inParagraph && text.slice(at, after) !== '1') return 0;
    after++;
  }
  const blank = text.charCodeAt(after);
  return after >= end || blank === 32 || blank === 9 ? after : 0;
}

/** Whether the line is a thematic break or a setext underline. */
function isRule(text: string, start: number, end: number): boolean {
  const sign = text.charCodeAt(start);
  if (sign !== 45 && sign !== 42 && sign !== 95 && sign !== 61) return false;
  let count = 0;
  let last = start;
  for (let at = start; at < end; at++) {
    const c = text.charCodeAt(at);
    if (c === sign) {
      count++;
      last = at;
    } else if (c !== 32 && c !== 9) return false;
  }
  if (sign === 61) return last - start + 1 === count;
  return count >= 3 || (sign === 45 && last - start + 1 === count && count >= 2);
}

function headingText(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  const blank = (at: number) => text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9;
  while (start < end && blank(start)) start++;
  while (end > start && blank(end - 1)) end--;
  let closing = end;
  while (closing > start && text.charCodeAt(closing - 1) === 35) closing--;
  if (closing < end && (closing === start || blank(closing - 1))) end = closing;
  while (end > start && blank(end - 1)) end--;
  return { start, end };
}

/** Tells whether a place is inside code that began behind `start`; ask in ascending order. */
function codeFrom(text: string, start: number): (at: number) => boolean {
  let from = start;
  let isCode = false;
  return (at) => {
    for (; from < at; from++) if (text.charCodeAt(from) === 96) isCode = !isCode;
    return isCode;
  };
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}
