/** Marks of Markdown whose other half stands outside a piece of text. */
export interface Halves {
  /** Those that are opened before it: `**` of `I left.**`. */
  readonly closing: string;
  /** Those that are closed behind it: `**` of `**I stayed.` */
  readonly opening: string;
}

const Marks = /(?<!\\)(?:\*\*|__|~~|\*|_)/g;
const isOfWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
const isBlank = (sign: string) => sign.trim() === '';

/** The marks of emphasis in a piece of Markdown that have no partner in it, in their order. */
export function halvesOf(text: string): Halves {
  const open: string[] = [];
  let closing = '';
  for (const { 0: mark, index } of text.matchAll(Marks)) {
    const before = text.charAt(index - 1);
    const behind = text.charAt(index + mark.length);
    const mayClose = !isBlank(before) && !isOfWord(behind);
    const partner = mayClose ? open.lastIndexOf(mark) : -1;
    if (partner >= 0) open.length = partner;
    else if (!isBlank(behind) && !isOfWord(before)) open.push(mark);
    else if (mayClose) closing += mark;
  }
  return { closing, opening: open.join('') };
}
