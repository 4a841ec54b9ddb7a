import { firstComment, isBlank, quoteStart } from '../text';

const Opening = '"\'“‘([*_~';
const Stop = '.!?…';
const Closing = '"\'”’)]*_~`';

/** Start of the sentence whose first word begins at `from`: its opening marks included. */
export function sentenceOpening(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && Opening.includes(text.charAt(at - 1))) at--;
  return at;
}

/**
 * End of the sentence whose last word ends at `from`: its stops and closing marks included, and what
 * stands before them and is not said, such as the address of a link. `next` tells where the next word
 * or cell of the block begins, or where the block ends.
 */
export function sentenceStop(text: string, from: number, next: () => number): number {
  let at = from;
  let stops = false;
  for (; at < text.length; at++) {
    const sign = text.charAt(at);
    if (Stop.includes(sign)) stops = true;
    else if (!Closing.includes(sign)) break;
  }
  if (stops && isBlank(text.charAt(at))) return at;
  const limit = next();
  if (at >= limit) return limit;
  return withoutBlanks(text, at, firstComment(text, at, sentenceOpening(text, limit, at)));
}

/** `to` without the blanks before it, and without the marks of a quotation that begin a line there. */
function withoutBlanks(text: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    while (end > from && isBlank(text.charAt(end - 1))) end--;
    const line = quoteStart(text, from, end);
    if (line === end) return end;
    end = line;
  }
}
