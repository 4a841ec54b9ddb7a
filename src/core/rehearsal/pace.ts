import { scaleFrom, type Reading as TimedReading, type Voice } from '../speech';
import { ORDINARY_WORD } from '../speech/constants';

/** A timed reading as it is kept. */
export interface KeptReading extends TimedReading {
  /** ISO date and time of its end. */
  readonly when: string;
}

/** Timed readings kept, the latest ones: a pace changes with practice. */
export const MostReadings = 8;

/** The readings with one more. */
export function withReading(kept: readonly KeptReading[], reading: KeptReading): KeptReading[] {
  return [...kept, reading].slice(-MostReadings);
}

/** The voice that the kept readings tell of; none without any. */
export function voiceFrom(kept: readonly KeptReading[]): Voice {
  return kept.length === 0 ? {} : { scale: scaleFrom(kept), readings: kept.length };
}

/** Words of ordinary speech in a minute at this voice, pauses included. */
export function wordsPerMinute({ pace, scale = 1 }: Voice): number {
  return Math.round(pace ?? 60 / (ORDINARY_WORD * scale));
}

/** Whether what was found in a store is a reading that may be used. */
export function isKeptReading(value: unknown): value is KeptReading {
  const row = value as Partial<Record<keyof KeptReading, unknown>> | null;
  return (
    typeof row === 'object' &&
    row !== null &&
    typeof row.when === 'string' &&
    Number.isFinite(row.predicted) &&
    Number.isFinite(row.actual)
  );
}
