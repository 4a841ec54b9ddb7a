import type { Block } from './blocks';
import type { Skip } from './inline';

/** The text of one block without what is not said, and the way back to the source. */
export interface Spoken {
  /** Holds it from `start` up to, not including, `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Source offset of a character of `text`; ask in ascending order. */
  sourceOf(at: number): number;
  /** Source offset behind it. */
  sourceAfter(at: number): number;
}

/** Cuts the skipped stretches out of a block. */
export function spokenText(source: string, block: Block, skips: readonly Skip[]): Spoken {
  if (skips.length === 0) {
    const { start, end } = block;
    return { text: source, start, end, sourceOf: (at) => at, sourceAfter: (at) => at + 1 };
  }
  const pieces: string[] = [];
  const plainStarts: number[] = [];
  const sourceStarts: number[] = [];
  /** Of what stands in the place of a skip, where that ends. */
  const skipEnds: (number | undefined)[] = [];
  let plain = 0;
  let at = block.start;
  const keep = (text: string, from: number, skipEnd?: number) => {
    if (!text) return;
    pieces.push(text);
    plainStarts.push(plain);
    sourceStarts.push(from);
    skipEnds.push(skipEnd);
    plain += text.length;
  };
  for (const skip of skips) {
    if (skip.start < at) continue;
    keep(source.slice(at, skip.start), at);
    keep(skip.as, skip.start, skip.end);
    at = skip.end;
  }
  keep(source.slice(at, block.end), at);

  let piece = 0;
  const sourceOf = (position: number) => {
    while (piece + 1 < plainStarts.length && (plainStarts[piece + 1] as number) <= position)
      piece++;
    while (piece > 0 && (plainStarts[piece] as number) > position) piece--;
    return (sourceStarts[piece] ?? block.start) + position - (plainStarts[piece] ?? 0);
  };
  return {
    text: pieces.join(''),
    start: 0,
    end: plain,
    sourceOf,
    sourceAfter(position) {
      const source = sourceOf(position);
      return skipEnds[piece] ?? source + 1;
    },
  };
}
