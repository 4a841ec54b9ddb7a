import type { Reading } from '../reading';
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

/** How fast somebody speaks, and how that is known. */
export interface Pace {
  /** Words of ordinary speech in a minute. */
  readonly wordsPerMinute: number;
  /** From the file's front matter, typed in the settings, timed, or taken from most speakers. */
  readonly from: 'file' | 'setting' | 'readings' | 'others';
  /** Timed readings behind it. */
  readonly readings: number;
}

/** The pace of a voice; `inFile` is the front matter's, which wins. */
export function paceOf(voice: Voice, inFile?: number): Pace {
  const { pace, readings = 0 } = voice;
  const typed = inFile ?? pace;
  const from = inFile ? 'file' : pace ? 'setting' : readings > 0 ? 'readings' : 'others';
  const known = typed ? { pace: typed } : voice;
  return { wordsPerMinute: wordsPerMinute(known), from, readings };
}

/** The pace a reading's times follow. */
export function paceOfReading({ answer, options }: Pick<Reading, 'answer' | 'options'>): Pace {
  return paceOf(options.voice ?? {}, answer.frontMatter.pace);
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
