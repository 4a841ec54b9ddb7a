import {
  ORDINARY_WORD,
  PACE_AS_READINGS,
  RANGE_BY_READINGS,
  SCALE_MAX,
  SCALE_MIN,
  SCALE_PRIOR,
  SHORTEST_READING,
} from './constants';

/** How fast somebody speaks. */
export interface Voice {
  /** Factor on the seconds of the default speaker; 1 by default. */
  readonly scale?: number | undefined;
  /** Timed readings behind the scale; 0 by default. */
  readonly readings?: number | undefined;
  /** Words a minute, typed by hand; wins over the scale. */
  readonly pace?: number | undefined;
}

/** One timed reading, in seconds: the estimate at scale 1, and what the clock said. */
export interface Reading {
  readonly predicted: number;
  readonly actual: number;
}

function clamp(scale: number): number {
  return Math.min(SCALE_MAX, Math.max(SCALE_MIN, scale));
}

/**
 * The speaker's scale after some timed readings: their geometric mean, drawn a little towards 1;
 * readings without a positive time are passed over.
 */
export function scaleFrom(readings: readonly Reading[]): number {
  const usable = readings.filter(({ predicted, actual }) => predicted > 0 && actual > 0);
  let logs = 0;
  for (const { predicted, actual } of usable) logs += Math.log(actual / predicted);
  return clamp(Math.exp(logs / (usable.length + SCALE_PRIOR)));
}

/**
 * Why a timed reading cannot be used, as a sentence, or undefined where it can; `predicted` is the
 * estimate at scale 1, both in seconds.
 */
export function acceptReading(predicted: number, actual: number): string | undefined {
  if (!(predicted > 0)) return 'There is nothing to read aloud yet: write the answer first.';
  if (!(actual >= SHORTEST_READING)) {
    return `The reading took less than ${SHORTEST_READING} seconds: time a whole answer, from its first word to its last.`;
  }
  const ratio = actual / predicted;
  const seconds = (value: number): string => `${Math.round(value)} seconds`;
  const measured = `The reading took ${seconds(actual)}, and the text is estimated at ${seconds(predicted)}`;
  if (ratio < SCALE_MIN) return `${measured}: it looks as if part of it was left out.`;
  if (ratio > SCALE_MAX) return `${measured}: it looks as if the clock ran on after the last word.`;
  return undefined;
}

function hasPace(voice: Voice): voice is Voice & { readonly pace: number } {
  return voice.pace !== undefined && voice.pace > 0;
}

/**
 * The factor for a voice. A typed pace becomes the factor at which an ordinary answer, whose words
 * take ORDINARY_WORD seconds each at scale 1, is said at that many words a minute; a text of figures
 * and acronyms, which says more per written word, then still takes longer than words ÷ pace.
 */
export function scaleOf(voice: Voice): number {
  if (hasPace(voice)) return 60 / voice.pace / ORDINARY_WORD;
  return voice.scale !== undefined && voice.scale > 0 ? voice.scale : 1;
}

/** Half-width of the likely range as a share of the estimate. */
export function spreadOf(voice: Voice): number {
  const last = RANGE_BY_READINGS.length - 1;
  const readings = hasPace(voice) ? PACE_AS_READINGS : (voice.readings ?? 0);
  return RANGE_BY_READINGS[Math.min(last, Math.max(0, Math.floor(readings)))] as number;
}
