import { clock } from '../clock';
import type { Target } from '../frontMatter';
import type { Rehearsal } from './log';

/** A small picture of the latest rehearsals, in the units of its own box. */
export interface Trend {
  readonly width: number;
  readonly height: number;
  /** One for each rehearsal, the oldest first. */
  readonly points: readonly { readonly x: number; readonly y: number; readonly label: string }[];
  /** The target: from `top` down to `bottom`. */
  readonly band: { readonly top: number; readonly bottom: number };
  /** The picture in words. */
  readonly description: string;
}

const Width = 320;
const Height = 72;
const Margin = 8;
/** Rehearsals that fit into the picture. */
const Most = 12;

/** Times of the latest rehearsals against the target; higher is longer. */
export function trendOf(rehearsals: readonly Rehearsal[], { low, high }: Target): Trend {
  const shown = rehearsals.slice(-Most);
  const times = shown.map(({ actual }) => actual);
  const least = Math.min(low, ...times);
  const most = Math.max(high, ...times);
  const span = most - least || 1;
  const y = (seconds: number) => Margin + ((most - seconds) / span) * (Height - 2 * Margin);
  const gap = (Width - 2 * Margin) / Math.max(1, Most - 1);
  return {
    width: Width,
    height: Height,
    points: shown.map(({ actual }, index) => ({
      x: Margin + index * gap,
      y: y(actual),
      label: clock(actual),
    })),
    band: { top: y(high), bottom: y(low) },
    description: describe(times, { low, high }),
  };
}

function describe(times: readonly number[], { low, high }: Target): string {
  if (times.length === 0) return 'No rehearsals yet.';
  const inside = times.filter((time) => Math.round(time) >= low && Math.round(time) <= high).length;
  const count = times.length === 1 ? '1 rehearsal' : `${times.length} rehearsals`;
  return (
    `${count}, the oldest first: ${times.map(clock).join(', ')}. ` +
    `${inside} of ${times.length} inside the target of ${clock(low)}–${clock(high)}.`
  );
}
