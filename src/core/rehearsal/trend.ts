import { clock } from '../clock';
import type { Target } from '../frontMatter';
import type { Rehearsal } from './log';

/** A small picture of the latest rehearsals, in the units of its own box. */
export interface Trend {
  readonly width: number;
  readonly height: number;
  /** One for each rehearsal, the oldest first. */
  readonly points: readonly { readonly x: number; readonly y: number; readonly label: string }[];
  /** The target: from `top` down to `bottom`, and `right` to where its times stand. */
  readonly band: { readonly top: number; readonly bottom: number; readonly right: number };
  /** The times of the target's ends; one where they would touch. */
  readonly ends: readonly { readonly y: number; readonly label: string }[];
  /** The picture in words. */
  readonly description: string;
}

const Width = 320;
const Height = 72;
const Margin = 8;
/** Room for the times of the target, right of its band. */
const Labels = 34;
/** Height of such a time. */
const LabelHeight = 14;
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
  const gap = (Width - Labels - 2 * Margin) / (Most - 1);
  const ends = [high, low].map((seconds) => ({ y: y(seconds), label: clock(seconds) }));
  return {
    width: Width,
    height: Height,
    points: shown.map(({ actual }, index) => ({
      x: Margin + index * gap,
      y: y(actual),
      label: clock(actual),
    })),
    band: { top: y(high), bottom: y(low), right: Width - Labels },
    ends: y(low) - y(high) < LabelHeight ? ends.slice(0, 1) : ends,
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
