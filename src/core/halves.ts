import { isBlank, type Span } from './text';

/** Marks of Markdown whose other half stands outside a piece of text. */
export interface Halves {
  /** Those that are opened before it: `**` of `I left.**`. */
  readonly closing: string;
  /** Those that are closed behind it: `**` of `**I stayed.` */
  readonly opening: string;
}

/** Code, addresses and tags, whose signs mark nothing. */
const Plain = /`+[^`]{1,300}`+|\]\([^)\s]{1,300}\)|<\/?[a-z][^<>]{0,300}>|https?:\/\/\S{1,300}/gi;
const Marks = /(?<!\\)(?:\*{1,9}|_{1,9}|~~)/g;
const isOfWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign);

/** The marks of emphasis in a piece of a paragraph that have their partner in the rest of it. */
export function halvesOf(text: string, piece: Span, paragraph: Span): Halves {
  const { closing, opening } = unpaired(text.slice(piece.start, piece.end));
  const before = closing.length > 0 ? text.slice(paragraph.start, piece.start) : '';
  const behind = opening.length > 0 ? text.slice(piece.end, paragraph.end) : '';
  return {
    closing: closing.filter((mark) => before.includes(mark)).join(''),
    opening: opening.filter((mark) => behind.includes(mark)).join(''),
  };
}

function unpaired(text: string): { readonly closing: string[]; readonly opening: string[] } {
  const opening: string[] = [];
  const closing: string[] = [];
  const plain = text.replace(Plain, 'x');
  for (const { 0: mark, index } of plain.matchAll(Marks)) {
    const before = plain.charAt(index - 1);
    const behind = plain.charAt(index + mark.length);
    const isInWord = mark.startsWith('_') && isOfWord(before) && isOfWord(behind);
    if (isInWord) continue;
    const partner = isBlank(before) ? -1 : opening.lastIndexOf(mark);
    if (partner >= 0) opening.length = partner;
    else if (!isBlank(behind)) opening.push(mark);
    else if (!isBlank(before)) closing.push(mark);
  }
  return { closing, opening };
}
