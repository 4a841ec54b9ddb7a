import type { Sentence } from '../answer';
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

/** How many more steps it takes where the words alone say it, and no phrase. */
const Surer = 4;
/** And how many more again for praise of something concrete. */
const SurerOfConcrete = 7;
/** How many in a whole answer, where other sentences back it and a false alarm costs more. */
const SurerInAnswer = 6;
const AnswerSentences = 4;
/** How many fewer for flattery, whose words are seldom innocent; in a story words of joy are. */
const FewerOfFlattery = 5;

/** From how many steps on a rule warns of a sentence that stands alone, or in a whole answer. */
export function stepsFor(rule: string, isSaidInPhrase: boolean, isInAnswer = false): number {
  const surer = isInAnswer ? SurerInAnswer : isSaidInPhrase ? 0 : Surer;
  const isSeldomInnocent = rule === 'flattery' && (isSaidInPhrase || !isInAnswer);
  return threshold + surer - (isSeldomInnocent ? FewerOfFlattery : 0);
}

function* judge(reading: Reading): Iterable<Verdict> {
  const isInAnswer = reading.answer.sentences.length >= AnswerSentences;
  let sentence = 0;
  for (const found of claimsBySentence(reading)) {
    const evidence = evidenceIn(reading, sentence, found);
    const made = found.claims.filter(isMade);
    const steps = weigh(evidence);
    const isEnough = (rule: string, more = 0) =>
      steps >= stepsFor(rule, made.length > 0, isInAnswer) + more;
    // Flattery takes the fewest steps, so that with less no rule warns.
    const rule = isEnough('flattery') ? otherRule(evidence, made) : undefined;
    for (const { rule: own, hits, isSetAside } of found.claims) {
      if (isSetAside || (rule === undefined && isEnough(own))) yield { rule: own, sentence, hits };
    }
    const isOther = rule !== undefined && isEnough(rule);
    if (
      isOther &&
      (made.length > 0 || isEnough(rule, moreOfWords(reading, sentence, rule, found)))
    ) {
      const words = strongest(reading, sentence, rule, evidence, found);
      yield { rule, sentence, hits: [], words };
    }
    sentence++;
  }
}

/** How many steps another rule has to be likelier than those the phrases claim to take their place. */
const Likelier = 4;

/** The rule that the words speak for, where no phrase claims it and they speak more clearly. */
function otherRule(evidence: Evidence, made: readonly Claim[]): string | undefined {
  const odds = oddsOfRules(evidence);
  const [rule, most] = [...odds].reduce((best, one) => (one[1] > best[1] ? one : best));
  const isClaimed = made.some((claim) => most - (odds.get(claim.rule) as number) < Likelier);
  return isClaimed ? undefined : rule;
}

const isMade = ({ isSetAside }: Claim) => !isSetAside;

/** With so many words that are not in every answer, praise that no phrase finds is about something. */
const TellingAlone = 4;

/**
 * How many more steps the words alone have to take: no number of them warns of what is set aside, asked,
 * announced, still to be filled in, or backed by another sentence.
 */
function moreOfWords(
  { answer }: Reading,
  sentence: number,
  rule: string,
  { claims, around }: Found,
): number {
  const place = answer.sentences[sentence] as Sentence;
  if (claims.length > 0 || around.namesPrinciple || announces(answer, place)) return Never;
  for (let index = place.first; index < place.last; index++) {
    if (answer.words[index]?.inSlot) return Never;
  }
  if (rule !== 'generic-praise') return 0;
  if (around.namesInitiative || around.isBackedByNext || around.followsSpecific) return Never;
  if (asks(answer, place)) return Never;
  const isAboutSomething = around.isConcrete || around.tellingWords(rule) >= TellingAlone;
  return isAboutSomething ? SurerOfConcrete : 0;
}

const Never = Number.POSITIVE_INFINITY;

/** How many steps a word has to add to be underlined with its neighbours. */
const Least = 0.8;

/** The phrase that speaks of it, or the run of words that says most for a warning. */
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
  let best = { first, last, sum: 0 };
  let from = first;
  let sum = 0;
  for (let index = first; index < last; index++) {
    if (sum <= 0) [from, sum] = [index, 0];
    // Before the first word stands the sentence's beginning.
    sum += weightAt(evidence, index - first + 1) - Least;
    if (sum > best.sum) best = { first: from, last: index + 1, sum };
  }
  return best;
}
