import { findingsOf } from '../check';
import { partsOf } from '../parts';
import type { Reading } from '../reading';
import { overTime, underTime } from '../rules/length';

/** How far an answer has come, for whoever shows the way to a good one. */
export interface Progress {
  /** There are sentences enough to speak of, and no slot is left. */
  readonly isFilled: boolean;
  /** Findings that a listener would mind. */
  readonly warnings: number;
  /** It is filled, within its time, without warnings, and has a principle, a story and an initiative. */
  readonly isGood: boolean;
}

const EnoughWords = 40;

/** How far the answer has come. */
export function progressOf(reading: Reading): Progress {
  const { answer, speech } = reading;
  const isFilled = answer.slots.length === 0 && speech.words >= EnoughWords;
  const findings = findingsOf(reading);
  const warnings = findings.filter(
    ({ severity }) => severity === 'error' || severity === 'warning',
  ).length;
  const isInTime = !findings.some(({ rule }) => rule === overTime.id || rule === underTime.id);
  const parts = new Set(partsOf(reading).map(({ part }) => part));
  const isWhole = parts.has('principle') && parts.has('story') && parts.has('initiative');
  return { isFilled, warnings, isGood: isFilled && isInTime && isWhole && warnings === 0 };
}
