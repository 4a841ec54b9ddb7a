import type { Sentence, Word } from '../answer';
import { companyOf } from '../company';
import { type Entry, type Figure, entries as ownEntries } from '../data';
import type { Reading } from '../reading';
import { rememberedOf } from '../remembered';
import { amountOf, type Certainty, type Claim, certaintyIn, claimOf } from './claim';
import { fits, isComparable, isExactly, isSameRate } from './compare';
import { type FactIndex, factIndexFor, type Known } from './factIndex';
import {
  canMismatch,
  countsAll,
  isAbstract,
  isChange,
  isDated,
  isNegated,
  isSameUse,
  isSelection,
  isStart,
} from './guards';
import { longest } from './longest';
import { type Numeral, numeralAt, numeralsIn } from './numeral';
import { isRangeAt } from './quantity';
import { type Near, type Run, Sentences } from './sentences';
import { UnitScales } from './unitNouns';

/** A figure that no longer holds, is disputed or has no source, as the text states it. */
export interface Doubt extends Run {
  readonly kind: 'outdated' | 'unverified';
  readonly entry: Entry;
  readonly figure: Figure;
  /** Absent where the claim was known by its wording. */
  readonly claim?: Claim;
}

/** A number that fits none of the known ones of its unit. */
export interface Mismatch extends Run {
  readonly kind: 'mismatch';
  readonly entry: Entry;
  /** The one it is likest to be a mistake for, and the others of its unit. */
  readonly known: readonly Known[];
  readonly claim: Claim;
}

/** What the data say of one number or wording in the text. */
export type Judgement = Doubt | Mismatch;

/** Every number and wording of a reading that the data contradict or can't support. */
export const judgementsOf = rememberedOf((reading: Reading): readonly Judgement[] => {
  const judge = new Judge(reading);
  return [...judge.numbers(), ...longest(judge.wordings())];
});

class Judge {
  readonly #index: FactIndex;
  readonly #sentences: Sentences;
  readonly #words: readonly Word[];

  constructor(readonly reading: Reading) {
    this.#index = factIndexFor(reading.options.entries ?? ownEntries);
    this.#sentences = new Sentences(reading);
    this.#words = reading.answer.words;
  }

  *numbers(): Iterable<Judgement> {
    const { answer, traits } = this.reading;
    const { ofEntry } = this.#index;
    for (let sentence = 0; sentence < answer.sentences.length; sentence++) {
      const { first, last, form } = answer.sentences[sentence] as Sentence;
      let isKnownHere: boolean | undefined;
      let next = first;
      for (const place of numeralsIn(form)) {
        const at = first + place;
        if (at < next) continue;
        const numeral = numeralAt(this.#words, at);
        if (!numeral) continue;
        isKnownHere ??= traits[sentence]?.mentions.some(({ entry }) => ofEntry.has(entry)) ?? false;
        if (!isKnownHere && !this.#mayBeDoubtful(numeral)) {
          next = numeral.last;
          continue;
        }
        const claim = claimOf(this.#words, numeral, sentence, last);
        if (!claim) continue;
        const judgement = this.#number(claim);
        if (judgement) yield judgement;
        next = claim.quantity.coreLast;
      }
    }
  }

  /** Whether the number may be a doubtful one in some unit, which costs less than reading the noun. */
  #mayBeDoubtful(numeral: Numeral): boolean {
    const { doubtful } = this.#index;
    return (
      UnitScales.some((scale) => doubtful.has(numeral.value * scale)) ||
      isRangeAt(this.#words, numeral)
    );
  }

  #number(claim: Claim): Judgement | undefined {
    const near = this.#sentences.near(claim);
    const here = near
      .filter(({ where }) => where === 'here')
      .flatMap(({ entry }) => this.#index.ofEntry.get(entry) ?? []);
    const exact = this.#doubtful(claim);
    if (!exact.length && !here.length) return undefined;
    if (this.#isExempt(claim)) return undefined;
    const isOfConcept = near.some((one) => this.#counts(claim, one));
    if (isOfConcept && isSelection(this.#words, claim)) return undefined;
    const isWhole = isOfConcept && countsAll(this.#words, claim);
    const frame = isWhole ? 'sure' : this.#sentences.claimsAt(claim);
    if (frame === 'none') return undefined;

    const amount = amountOf(claim);
    const same = here.filter((one) => certaintyIn(claim, one.unit));
    const agrees = (one: Known, by: typeof fits) =>
      isSameRate(claim.rate, one) && by(amount, one.value, one.unit);
    const isNamed = (one: Known) => certaintyIn(claim, one.unit) !== 'unnamed';
    if (same.some((one) => one.holds && isNamed(one) && agrees(one, isExactly))) return undefined;
    const { first, sentence, quantity } = claim;
    const stems = this.#sentences.stemsNear({ first, last: quantity.coreLast, sentence });
    const isRate = (one: Known) =>
      isSameRate(claim.rate, one) || (!one.per && certaintyIn(claim, one.unit) === 'certain');
    const wrong = exact
      .filter((one) => isRate(one) && this.#isMeant(one, claim, near, frame, stems))
      .sort((a, b) => this.#distance(a, near) - this.#distance(b, near))[0];
    if (wrong) return this.#doubt(wrong, claim);
    if (frame !== 'sure' || same.some((one) => one.holds && agrees(one, fits))) return undefined;
    const loose = same.find(
      (one) => !one.holds && isNamed(one) && agrees(one, fits) && this.#isAbout(one, claim, stems),
    );
    if (loose) return this.#doubt(loose, claim);
    return this.#mismatch(claim, same, stems);
  }

  /** Doubtful figures with the very value. */
  #doubtful(claim: Claim): Known[] {
    const { low, high } = amountOf(claim);
    const { doubtful } = this.#index;
    const found = [
      ...(doubtful.get(low) ?? []),
      ...(high === low ? [] : (doubtful.get(high) ?? [])),
    ];
    return found.filter(({ unit }) => certaintyIn(claim, unit));
  }

  /** Whether the number counts a way of working by its name, which is the same for everybody there. */
  #counts(claim: Claim, { entry, where, words }: Near): boolean {
    if (entry.kind !== 'concept' || where !== 'here' || words > 0) return false;
    const known = this.#index.ofEntry.get(entry) ?? [];
    return known.some(({ unit }) => certaintyIn(claim, unit) === 'certain');
  }

  #isExempt(claim: Claim): boolean {
    const { first } = claim;
    const { coreFirst, coreLast, unit } = claim.quantity;
    const number = { first: coreFirst, last: coreLast, sentence: claim.sentence };
    if (unit !== 'usd' && this.#sentences.isInName(number)) return true;
    return (
      isNegated(this.#words, first) || isStart(this.#words, claim) || isChange(this.#words, claim)
    );
  }

  /** Whether a doubtful figure is what a number of its very value stands for. */
  #isMeant(
    known: Known,
    claim: Claim,
    near: readonly Near[],
    frame: 'sure' | 'mixed',
    stems: ReadonlySet<string>,
  ): boolean {
    const certainty = certaintyIn(claim, known.unit) as Certainty;
    const isAbout = shares(stems, this.#index.topicOf(known.figure));
    const relation = relationOf(known.entry, near);
    if (certainty === 'unnamed' || (frame === 'mixed' && certainty !== 'certain')) {
      return isAbout && relation !== 'far';
    }
    if (relation === 'here') return true;
    if (relation === 'near') return isAbout || (certainty === 'certain' && !isAbstract(known.unit));
    if (!companyOf(this.reading).entries.has(known.entry) || frame === 'mixed') return false;
    const isNamed = shares(stems, this.#index.namesOf(known.entry));
    return (isAbout || isNamed) && this.#sentences.namesEmployer(claim);
  }

  #isAbout(known: Known, claim: Claim, stems: ReadonlySet<string>): boolean {
    const isCertain = certaintyIn(claim, known.unit) === 'certain' && !isAbstract(known.unit);
    return isCertain || shares(stems, this.#index.topicOf(known.figure));
  }

  #distance({ entry }: Known, near: readonly Near[]): number {
    return near.find((one) => one.entry === entry)?.words ?? 100;
  }

  #doubt({ entry, figure }: Known, claim: Claim): Doubt | undefined {
    return this.#doubtOf(entry, figure, claim, claim);
  }

  #doubtOf(
    entry: Entry,
    figure: Figure,
    { first, last, sentence }: Run,
    claim?: Claim,
  ): Doubt | undefined {
    const run = { first, last, sentence };
    if (this.#isSaid(figure, run)) return undefined;
    if (figure.status === 'outdated' && isDated(this.#sentences.around(run), figure.asOf))
      return undefined;
    const kind = figure.status === 'unverified' ? 'unverified' : 'outdated';
    return { kind, entry, figure, ...run, ...(claim && { claim }) };
  }

  #mismatch(
    claim: Claim,
    same: readonly Known[],
    stems: ReadonlySet<string>,
  ): Mismatch | undefined {
    const amount = amountOf(claim);
    // "Two new principles": what is said of the things counted matters as the words around do.
    const counted = this.#words.slice(claim.quantity.coreLast, claim.last);
    const around = [...this.#sentences.around(claim), ...counted];
    const wrong = same.find(
      (one) =>
        certaintyIn(claim, one.unit) !== 'unnamed' &&
        isComparable(amount, one.value) &&
        isSameUse(this.#words, claim, one) &&
        this.#isAbout(one, claim, stems) &&
        canMismatch(around, claim, one),
    );
    if (!wrong) return undefined;
    const { first, last, sentence } = claim;
    if (wrong.entry.figures.some((figure) => this.#isSaid(figure, claim))) return undefined;
    const others = same.filter(
      (one) => one !== wrong && one.entry === wrong.entry && one.unit === wrong.unit,
    );
    const known = [wrong, ...others];
    if (known.some(({ value }) => fits(amount, value, wrong.unit))) return undefined;
    return { kind: 'mismatch', entry: wrong.entry, known, claim, first, last, sentence };
  }

  /** Whether the words stand in the phrase that stays true of a figure. */
  #isSaid(figure: Figure, { first, last, sentence }: Run): boolean {
    const said = this.#index.saidOf(figure);
    const place = this.reading.answer.sentences[sentence];
    if (said.length === 0 || !place) return false;
    const from = Math.max(place.first, last - said.length);
    for (let at = from; at <= first && at + said.length <= place.last; at++)
      if (said.every((norm, offset) => this.#words[at + offset]?.norm === norm)) return true;
    return false;
  }

  *wordings(): Iterable<Doubt> {
    const { sentences } = this.reading.answer;
    let sentence = 0;
    for (const { owner, first, last } of this.reading.worded) {
      while ((sentences[sentence]?.last ?? Infinity) < last) sentence++;
      const { entry, figure } = owner;
      if (isNegated(this.#words, first)) continue;
      const run = { first, last, sentence };
      if (this.#sentences.claimsAt(run) === 'none') continue;
      const relation = relationOf(entry, this.#sentences.near(run));
      const isToEmployer = entry.kind === 'figure' && this.#sentences.namesEmployer(run);
      if (relation === 'far' && !isToEmployer) continue;
      const doubt = this.#doubtOf(entry, figure, run);
      if (doubt) yield doubt;
    }
  }
}

/** Whether an entry is named in the sentence, or it or its like is named near. */
function relationOf(entry: Entry, near: readonly Near[]): 'here' | 'near' | 'far' {
  if (near.some((one) => one.where === 'here' && one.entry === entry)) return 'here';
  const isLike = (other: Entry) =>
    other === entry ||
    (other.kind !== 'principle' &&
      (other.related.includes(entry.id) || entry.related.includes(other.id)));
  return near.some((one) => isLike(one.entry)) ? 'near' : 'far';
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
