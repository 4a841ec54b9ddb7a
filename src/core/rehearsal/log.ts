import { clock } from '../clock';
import type { Target } from '../frontMatter';
import type { Step } from './session';

/** One finished rehearsal, in seconds. */
export interface Rehearsal {
  /** ISO date and time of its end. */
  readonly when: string;
  /** What was rehearsed, by the document's address. */
  readonly answer: string;
  readonly step: Step;
  readonly estimate: number;
  readonly actual: number;
}

/** Rehearsals kept in the log, the latest ones. */
export const MostRehearsals = 50;

/** The log with one more rehearsal. */
export function logged(log: readonly Rehearsal[], rehearsal: Rehearsal): Rehearsal[] {
  return [...log, rehearsal].slice(-MostRehearsals);
}

/** How a rehearsal went against the estimate and the target, in one or two sentences. */
export function outcome(
  { actual, estimate }: Pick<Rehearsal, 'actual' | 'estimate'>,
  { low, high }: Target,
): string {
  const apart = Math.round(actual) - Math.round(estimate);
  const against =
    apart === 0
      ? `as estimated`
      : `${Math.abs(apart)} s ${apart > 0 ? 'longer' : 'shorter'} than the estimate of ${clock(estimate)}`;
  const whole = Math.round(actual);
  const place =
    whole > Math.round(high)
      ? `${whole - Math.round(high)} s over the target of ${clock(high)}`
      : whole < Math.round(low)
        ? `${Math.round(low) - whole} s under the target of ${clock(low)}`
        : `inside the target of ${clock(low)}–${clock(high)}`;
  return `${against[0]?.toUpperCase()}${against.slice(1)}, and ${place}.`;
}

/** Whether what was kept is an entry of the log. */
export function isRehearsal(value: unknown): value is Rehearsal {
  const row = value as Partial<Record<keyof Rehearsal, unknown>> | null;
  return (
    typeof row === 'object' &&
    row !== null &&
    typeof row.when === 'string' &&
    typeof row.answer === 'string' &&
    Number.isFinite(row.step) &&
    Number.isFinite(row.estimate) &&
    Number.isFinite(row.actual)
  );
}
