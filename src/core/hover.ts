import { card } from './card';
import { findingsOf } from './check';
import type { Entry, Figure } from './data';
import { judgementsOf } from './facts/judgements';
import type { Mention } from './mentions';
import { namedAt } from './named';
import type { Reading } from './reading';
import { roomUnder } from './room';
import type { Span } from './text';

/** A card on what is named at a place, as Markdown that holds no HTML. */
export interface Hover extends Span {
  readonly markdown: string;
  readonly entry: Entry;
}

/** What a hover is made for. */
export interface HoverOptions {
  /** The ISO date that figures are compared with. */
  readonly today?: string;
  /** A link to all that is known of an entry, as Markdown of our own. */
  readonly more?: (entry: Entry) => string;
}

/**
 * The card for the principle or initiative at `offset`, if one is named there. It is as long as the
 * editor's hover has room for it below the findings on the same words.
 */
export function hoverAt(
  reading: Reading,
  offset: number,
  { today = reading.options.today, more }: HoverOptions = {},
): Hover | undefined {
  const mention = namedAt(reading, offset);
  if (!mention) return undefined;
  const { start, end, entry } = mention;
  const findings = findingsOf(reading).filter((one) => one.start <= offset && offset <= one.end);
  const markdown = card(entry, {
    stated: statedBy(reading, mention),
    room: roomUnder(findings),
    lifecycle: !findings.some(({ rule }) => rule === 'lifecycle'),
    ...(today !== undefined && { today }),
    ...(more && { more: more(entry) }),
  });
  return { start, end, entry, markdown };
}

/** The figures of what is named that the text states and should not, the nearest first. */
function statedBy(reading: Reading, { entry, first }: Mention): Figure[] {
  return judgementsOf(reading)
    .filter((judgement) => judgement.entry === entry)
    .sort((a, b) => Math.abs(a.first - first) - Math.abs(b.first - first))
    .flatMap((judgement) =>
      judgement.kind === 'mismatch' ? (judgement.known[0]?.figure ?? []) : judgement.figure,
    );
}
