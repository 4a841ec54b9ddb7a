import type { Sentence, Word } from '../answer';
import { announces, asks } from '../question';
import type { PhraseHit, Reading } from '../reading';
import { rememberedOf } from '../remembered';
import { type Claim, claimsBySentence, type Found } from './claims';
import { type Evidence, evidenceIn } from './evidence';
import { oddsOfRules, threshold, weigh, weightAt } from './scales';

/** That a sentence gives a listener the reason a rule warns of. */
export interface Verdict {
  readonly rule: string;
  readonly sentence: number;
  /** The phrases that say so; none where the words together do. */
  readonly hits: readonly PhraseHit[];
  /** The words that say most, where no phrase does: `first` up to, not including, `last`. */
  readonly words?: { readonly first: number; readonly last: number };
}

/**
 * The verdict on each sentence: what the phrases found, weighed against all that the sentence says.
 * Phrases that are set aside stay, since a hint is made of them.
 */
export const verdictsOn = rememberedOf((reading: Reading): readonly Verdict[] => [
  ...judge(reading),
]);

/**
 * How many more steps than the threshold a rule takes. Half of what is said in any answer comes near to
 * praise; the words of flattery are seldom innocent.
 */
const Surer: Readonly<Record<string, number>> = { 'generic-praise': 3.5, flattery: -2 };

/** How many more at least in a whole answer, which tells of much beside its reasons. */
const SurerInAnswer = 5;
const AnswerSentences = 4;

/** From how many steps on a rule warns of a sentence that stands alone, or in a whole answer. */
export function stepsFor(rule: string, isInAnswer: boolean): number {
  const surer = Surer[rule] ?? 0;
  return threshold + (isInAnswer ? Math.max(SurerInAnswer, surer) : surer);
}

function* judge(reading: Reading): Iterable<Verdict> {
  const isInAnswer = reading.answer.sentences.length >= AnswerSentences;
  let sentence = 0;
  for (const found of claimsBySentence(reading)) {
    const evidence = evidenceIn(reading, sentence, found);
    const made = found.claims.filter(isMade);
    const steps = weigh(evidence);
    const isEnough = (rule: string) => steps >= stepsFor(rule, isInAnswer);
    // Flattery takes the fewest steps, so that with less no rule warns.
    const rule = isEnough('flattery') ? otherRule(evidence, made) : undefined;
    for (const { rule: own, hits, isSetAside } of found.claims) {
      if (isSetAside || (rule === undefined && isEnough(own))) yield { rule: own, sentence, hits };
    }
    const isOther = rule !== undefined && isEnough(rule);
    if (isOther && (made.length > 0 || mayWordsSay(reading, sentence, rule, found))) {
      const words = strongest(reading, sentence, rule, evidence, found);
      yield { rule, sentence, hits: [], words };
    }
    sentence++;
  }
}

/** How many steps another rule has to be likelier than those the phrases claim to take their place. */
const Likelier = 6;

/** The rule that the words speak for, where no phrase claims it and they speak more clearly. */
function otherRule(evidence: Evidence, made: readonly Claim[]): string | undefined {
  const odds = oddsOfRules(evidence);
  const [rule, most] = [...odds].reduce((best, one) => (one[1] > best[1] ? one : best));
  const isClaimed = made.some((claim) => most - (odds.get(claim.rule) as number) < Likelier);
  return isClaimed ? undefined : rule;
}

const isMade = ({ isSetAside }: Claim) => !isSetAside;

/**
 * Whether words alone may say it: not where phrases are set aside, a principle is named, something is
 * announced or a slot still to be filled in; nor praise that is asked, or backed by something concrete.
 */
function mayWordsSay(
  { answer }: Reading,
  sentence: number,
  rule: string,
  { claims, around }: Found,
): boolean {
  const place = answer.sentences[sentence] as Sentence;
  if (claims.length > 0 || around.namesPrinciple || announces(answer, place)) return false;
  for (let index = place.first; index < place.last; index++) {
    if (answer.words[index]?.inSlot) return false;
  }
  if (rule !== 'generic-praise') return true;
  return !around.isConcrete && !around.followsSpecific && !asks(answer, place);
}

/** The phrase that speaks of it, or the clause that says most for a warning. */
function strongest(
  { answer }: Reading,
  sentence: number,
  rule: string,
  evidence: Evidence,
  { hits }: Found,
): { readonly first: number; readonly last: number } {
  const spoken = hits.find(({ row }) => row.rule === rule);
  if (spoken) return spoken;
  const { first, last } = answer.sentences[sentence] as Sentence;
  let best = { first, last };
  let most = Number.NEGATIVE_INFINITY;
  let from = first;
  let sum = 0;
  for (let index = first; index < last; index++) {
    // Before the first word stands the sentence's beginning.
    sum += weightAt(evidence, index - first + 1);
    if (index + 1 < last && !opensClause(answer.words, index + 1)) continue;
    if (sum > most) [best, most] = [{ first: from, last: index + 1 }, sum];
    [from, sum] = [index + 1, 0];
  }
  return best;
}

const Joint = /^(?:although|because|but|which|while)$/;
const LightJoint = /^(?:and|as|since|so)$/;
const Subject = /^(?:he|i|it|she|they|this|we|you)(?:'.*)?$/;

/** Whether a clause begins with a word: after a pause, or where one is joined without. */
function opensClause(words: readonly Word[], at: number): boolean {
  const { norm } = words[at] as Word;
  if ((words[at - 1] as Word).pause > 0 || Joint.test(norm)) return true;
  return LightJoint.test(norm) && Subject.test(words[at + 1]?.norm ?? '');
}
