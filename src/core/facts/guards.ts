import type { Word } from '../answer';
import { isCapital } from '../unicode';
import type { Claim } from './claim';
import type { Known } from './factIndex';

const Negators = new Set([
  'not',
  'never',
  'longer',
  'formerly',
  'previously',
  'originally',
  'once',
  'nor',
  'rather',
  'instead',
  'wrong',
  'myth',
]);
const Emphatics = new Set(['only', 'just', 'merely', 'simply']);

/** Whether words from `first` on are denied, or said to have been so once: "no longer", "used to". */
export function isNegated(words: readonly Word[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    const { norm, pause } = words[at] as Word;
    if (pause > 0) return false;
    if (Negators.has(norm) || norm.endsWith("n't"))
      return !Emphatics.has(words[at + 1]?.norm ?? '');
    if (norm === 'used' && words[at + 1]?.norm === 'to') return true;
  }
  return false;
}

/** Whether the number is where something came from: "from 100 million to 600 million". */
export function isStart(words: readonly Word[], { first, last }: Claim): boolean {
  const before = words[first - 1]?.norm;
  if (before !== 'from') return false;
  for (let at = last; at < last + 6; at++)
    if (/^(?:to|up)$/.test(words[at]?.norm ?? '')) return true;
  return false;
}

const ChangedBy =
  /^(?:by|grew|grow|grown|growing|grows|rose|risen|rise|rising|increased|fell|fallen|drop|dropped|cut|cutting|reduced|reducing|up|down|saved|saving|improved|growth|increase|reduction|decline|jumped|climbed|gained|lost|lost)$/;
const ChangeOf =
  /^(?:cheaper|faster|quicker|more|less|fewer|lower|higher|better|worse|growth|increase|increases|rise|drop|reduction|discount|off|saving|savings|slower|larger|smaller|bigger|improvement)$/;

/** Whether a percentage tells how much something changed rather than a share. */
export function isChange(words: readonly Word[], { first, quantity }: Claim): boolean {
  if (quantity.unit !== 'percent') return false;
  const before = words[first - 1];
  const hasVerb = before !== undefined && !before.pause && ChangedBy.test(before.norm);
  const isOfGrowth = before?.norm === 'of' && ChangedBy.test(words[first - 2]?.norm ?? '');
  return hasVerb || isOfGrowth || ChangeOf.test(words[quantity.coreLast]?.norm ?? '');
}

/** Whether the sentence gives the year a figure is from, so that it stays true. */
export function isDated(around: readonly Word[], asOf: string | undefined): boolean {
  const year = asOf?.slice(0, 4);
  return year !== undefined && around.some(({ norm }) => norm === year);
}

const Hopes =
  /^(?:add(?:s|ed|ing)?|could|would|will|might|may|should|want|help|goal|target|aim|aims|imagine|if|toward|towards|reach|until|next|soon|hope|plan|plans|another|other|additional|extra|new|first|each|every|per)$/;
const Abstract = new Set([
  'usd',
  'percent',
  'year',
  'years',
  'days',
  'minutes',
  'points',
  'people',
  'places',
  'parts',
  'pounds',
  'tonnes',
]);
/** Measures of which any number may be said. */
const Unchecked = new Set(['position', 'points']);

/** Whether a number that fits none of the known ones of this unit may be called a mismatch. */
export function canMismatch(
  around: readonly Word[],
  { quantity, rate }: Claim,
  known: Known,
): boolean {
  if (Unchecked.has(known.unit) || rate !== known.per) return false;
  if (quantity.low !== quantity.high && known.unit === 'year') return false;
  const said = `${known.figure.text} ${known.figure.newer?.text ?? ''}`;
  return !around.some(({ norm, text }, at) => {
    if (known.unit !== 'year' && Hopes.test(norm)) return true;
    if (/^(?:19|20)\d\d$/.test(norm)) return !said.includes(norm);
    return isPlace(around, at) && !said.includes(text);
  });
}

const Regions = /^(?:US|U\.S|USA|UK|EU|America|Europe|American|European)$/;

/** "in Germany", "across the UK": a part of what the known number counts. */
function isPlace(around: readonly Word[], at: number): boolean {
  const { text } = around[at] as Word;
  if (Regions.test(text)) return true;
  if (!isCapital(text)) return false;
  const before = around[at - 1]?.norm === 'the' ? around[at - 2] : around[at - 1];
  return (
    /^(?:in|across|within|throughout|near)$/.test(before?.norm ?? '') &&
    !/^(?:amazon|aws|prime)/i.test(text)
  );
}

const Whole = /^(?:the|all|its|your|their|amazon's)$/;

/** Whether a number counts all there are: "the 14 Leadership Principles". */
export function countsAll(words: readonly Word[], { first }: Claim): boolean {
  return Whole.test(words[first - 1]?.norm ?? '');
}

const Selecting =
  /^(?:that|which|who|i|we|my|most|closest|nearest|behind|for|in|above|below|here)$/;
const Selected = /^(?:these|those|first|last|latest|newest|next|top|other)$/;

/** Whether only some of the things are meant: "the two principles that I live by", "these two". */
export function isSelection(words: readonly Word[], { first, last }: Claim): boolean {
  return Selecting.test(words[last]?.norm ?? '') || Selected.test(words[first - 1]?.norm ?? '');
}

/** Whether a unit by itself does not tell what is measured, so that the words around must. */
export function isAbstract(unit: string): boolean {
  return Abstract.has(unit);
}

/** Whether a year stands behind the same preposition as the known one: "by 2040". */
export function isSameUse(
  words: readonly Word[],
  { first }: Claim,
  { unit, value, figure }: Known,
): boolean {
  if (unit !== 'year') return true;
  return figure.text.includes(`${words[first - 1]?.norm} ${value}`);
}
