import type { Sentence } from '../answer';
import { isConceded } from '../concession';
import { isDenied } from '../negation';
import type { PhraseHit, Reading } from '../reading';
import { Surroundings } from '../surroundings';
import { phrases } from '../wording';

/** Phrases of one rule in one sentence that nothing around them takes back. */
export interface Claim {
  readonly rule: string;
  readonly hits: readonly PhraseHit[];
  /** Whether each of them is denied, or granted and then left: "it is not about the pay". */
  readonly isSetAside: boolean;
}

/** What the phrases of data/phrases.yaml find in one sentence. */
export interface Found {
  readonly hits: readonly PhraseHit[];
  readonly claims: readonly Claim[];
  readonly around: Surroundings;
}

const rules = new Set(phrases.rules.map(({ id }) => id));

/** More hits of a rule in one sentence tell nothing new, and each is weighed against all its words. */
const MostHits = 40;
/** With so many words that are not in every answer, a sentence is about something. */
const EnoughTelling = 3;

const Nothing: readonly never[] = [];

/** What the phrases find, sentence by sentence; every sentence is there. */
export function* claimsBySentence(reading: Reading): Iterable<Found> {
  let next = 0;
  for (let sentence = 0; sentence < reading.answer.sentences.length; sentence++) {
    const around = new Surroundings(reading, sentence);
    const first = next;
    while (reading.phrases[next]?.sentence === sentence) next++;
    if (first === next) yield { hits: Nothing, claims: Nothing, around };
    else yield found(reading, around, reading.phrases.slice(first, next));
  }
}

function found(reading: Reading, around: Surroundings, all: readonly PhraseHit[]): Found {
  const byRule = new Map<string, PhraseHit[]>();
  for (const hit of all) {
    if (!rules.has(hit.row.rule)) continue;
    const known = byRule.get(hit.row.rule);
    if (!known) byRule.set(hit.row.rule, [hit]);
    else if (known.length < MostHits) known.push(hit);
  }
  const claims = [...byRule].flatMap(([rule, hits]) => claim(reading, around, rule, hits) ?? []);
  return { hits: [...byRule.values()].flat(), claims, around };
}

function claim(
  reading: Reading,
  around: Surroundings,
  rule: string,
  found: readonly PhraseHit[],
): Claim | undefined {
  const hits = around.isOfOthers ? [] : found.filter((hit) => !around.takesBack(hit));
  if (hits.length === 0 || around.tellingWords(rule) >= EnoughTelling) return undefined;
  return { rule, hits, isSetAside: hits.every((hit) => isSetAside(reading, hit)) };
}

/** Whether a phrase is denied, or granted and then left. */
export function isSetAside(
  { answer }: Reading,
  { row, first, last, sentence }: PhraseHit,
): boolean {
  const place = answer.sentences[sentence] as Sentence;
  if (isDenied(answer, place.first, first)) return true;
  return row.rule !== 'need-a-job' && isConceded(answer, place, first, last);
}
