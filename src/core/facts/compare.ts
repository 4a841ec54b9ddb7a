import type { Known } from './factIndex';
import type { Quantity } from './quantity';

/** A number as it is compared: in the unit of what it is compared with. */
export type Amount = Pick<Quantity, 'low' | 'high' | 'hedge'>;

const Rounding = 0.005;
const Loose = 0.1;
/** How far below the truth "more than" may stay, and above it "nearly". */
const Slack = 0.2;

/** Whether the very number is written, as a single one or as an end of a range. */
export function isExactly({ low, high }: Amount, value: number, unit = ''): boolean {
  if (unit === 'year') return low === value;
  return isNear(low, value, Rounding) || isNear(high, value, Rounding);
}

/** Whether the number, as it is hedged, can be said of this value. */
export function fits({ low, high, hedge }: Amount, value: number, unit = ''): boolean {
  if (unit === 'year') return low === value;
  if (value >= low * (1 - Rounding) && value <= high * (1 + Rounding)) return true;
  if (isNear(low, value, Loose / 4) || isNear(high, value, Loose / 4)) return true;
  if (hedge === 'about') return isNear(low, value, Loose);
  if (hedge === 'over') return low <= value && low >= value * (1 - Slack);
  if (hedge === 'under') return high >= value && high <= value * (1 + Slack);
  return false;
}

/** Whether two numbers are of one order, so that one may be a mistake for the other. */
export function isComparable({ low }: Amount, value: number): boolean {
  const ratio = low / value;
  return ratio >= 1 / 30 && ratio <= 30;
}

/** Whether the rate said is that of the known number; one that is not said is taken for granted. */
export function isSameRate(rate: string | undefined, { per }: Known): boolean {
  return rate === undefined || rate === per;
}

function isNear(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * tolerance;
}
