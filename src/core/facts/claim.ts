import type { Word } from '../answer';
import type { Amount } from './compare';
import { hedgeAfter } from './hedges';
import type { Numeral } from './numeral';
import { type Quantity, quantityOf } from './quantity';
import { type Counted, countedAt, nounOf, rateAfter } from './units';

/** A number with what it counts; words `first` up to, not including, `last`. */
export interface Claim {
  readonly first: number;
  /** Hedge, number, noun, and a hedge behind them. */
  readonly last: number;
  readonly quantity: Quantity;
  readonly counted: Counted | undefined;
  /** What it is counted by, where the text says so. */
  readonly rate: string | undefined;
  readonly sentence: number;
}

/** How surely a number is of a unit; `unnamed` where the text leaves the noun out. */
export type Certainty = 'certain' | 'possible' | 'unnamed';

/** What a number counts, in a sentence that ends before word `end`. */
export function claimOf(
  words: readonly Word[],
  numeral: Numeral,
  sentence: number,
  end: number,
): Claim | undefined {
  const quantity = quantityOf(words, numeral);
  if (quantity.coreLast > end) return undefined;
  const { unit, coreLast } = quantity;
  const counted = unit === '' ? countedAt(words, coreLast, end) : attached(quantity);
  const tail = Math.max(counted?.last ?? 0, quantity.last);
  const behind = quantity.last > coreLast ? undefined : hedgeAfter(words, tail);
  const last = Math.min(end, behind?.last ?? tail);
  return {
    first: quantity.first,
    last,
    quantity:
      behind?.hedge && quantity.hedge === 'exact' ? { ...quantity, hedge: behind.hedge } : quantity,
    counted,
    rate: rateAfter(words, last, end),
    sentence,
  };
}

/** A unit written on to the number, as in `34GW`. */
function attached({ unit, coreLast }: Quantity): Counted | undefined {
  const noun = unit === 'usd' || unit === 'percent' ? undefined : nounOf(unit);
  return (
    noun && {
      units: noun.units,
      certain: noun.certain,
      scale: noun.scale,
      first: coreLast,
      last: coreLast,
    }
  );
}

/** How surely a claim counts `unit`; undefined where it counts something else. */
export function certaintyIn({ quantity, counted }: Claim, unit: string): Certainty | undefined {
  if (quantity.unit === 'usd' || quantity.unit === 'percent')
    return quantity.unit === unit ? 'possible' : undefined;
  if (unit === 'usd' || unit === 'percent') return undefined;
  if (counted) {
    if (!counted.units.has(unit)) return undefined;
    return counted.certain.has(unit) ? 'certain' : 'possible';
  }
  if (quantity.unit !== '') return undefined;
  if (quantity.isYear) return unit === 'year' ? 'possible' : undefined;
  return unit === 'year' ? undefined : 'unnamed';
}

/** The number in the unit it is compared in: half an hour is 30 minutes. */
export function amountOf({ quantity, counted }: Claim): Amount {
  const scale = counted?.scale ?? 1;
  return { low: quantity.low * scale, high: quantity.high * scale, hedge: quantity.hedge };
}
