import { card } from './card';
import type { Entry } from './data';
import { namedAt } from './named';
import type { Reading } from './reading';
import type { Span } from './text';

/** A card on what is named at a place, as Markdown that holds no HTML and no command links. */
export interface Hover extends Span {
  readonly markdown: string;
  readonly entry: Entry;
}

/**
 * The card for the principle or initiative at `offset`, if one is named there; `today` is the ISO date
 * that its figures are compared with.
 */
export function hoverAt(
  reading: Reading,
  offset: number,
  today = reading.options.today,
): Hover | undefined {
  const mention = namedAt(reading, offset);
  if (!mention) return undefined;
  const { start, end, entry } = mention;
  return { start, end, entry, markdown: card(entry, today) };
}
