import type { Reading } from '../reading';
import { scriptOf } from './script';

/** The answer on one page: a row a sentence, with the time it is reached. */
export interface Card {
  readonly question: string | undefined;
  readonly seconds: number;
  readonly target: { readonly low: number; readonly high: number };
  readonly rows: readonly CardRow[];
}

export interface CardRow {
  readonly at: number;
  readonly keyWords: readonly string[];
  /** Name of the part that begins here. */
  readonly part?: string;
}

/** The key words and times of an answer, for one glance before it is given. */
export function cueCard(reading: Reading): Card {
  const { lines, slots, seconds, target } = scriptOf(reading);
  const parts = new Map(
    slots.map(({ at, parts: begun, label }) => [at, begun.length > 0 ? label : '']),
  );
  const rows = lines.map(({ at, keyWords }): CardRow => {
    const part = parts.get(at);
    return { at, keyWords, ...(part && { part }) };
  });
  return { question: reading.answer.frontMatter.question, seconds, target, rows };
}
