import type { Sentence, Word } from '../answer';
import { isConceded } from '../concession';
import { isDenied } from '../negation';
import { wordsAsWritten } from '../prose';
import type { PhraseHit, Reading } from '../reading';
import type { Problem, Rule } from '../rule';
import { Surroundings } from '../surroundings';
import { phrases } from '../wording';
import { deleteSentence, initiativeOpener, replaceBy } from './replacements';

const ids = new Set(phrases.rules.map(({ id }) => id));

/** The four rules whose phrases are rows of data/phrases.yaml. */
export const phraseRules: readonly Rule[] = phrases.rules.map(
  ({ id, severity, summary, message }) => ({
    id,
    severity,
    summary,
    *check(reading: Reading): Iterable<Problem> {
      for (const { around, hits } of bySentence(reading, id)) {
        const counted = around.isOfOthers ? [] : hits.filter((hit) => !around.takesBack(hit));
        if (counted.length === 0 || around.tellingWords(id) >= EnoughTelling) continue;
        yield problem(reading, id, message, mostTelling(reading, counted));
      }
    },
  }),
);

/** More hits in one sentence tell nothing new, and each is weighed against all its words. */
const MostHits = 40;

/** The hits of a rule, the sentences in order. */
function* bySentence(
  reading: Reading,
  rule: string,
): Iterable<{ readonly around: Surroundings; readonly hits: readonly PhraseHit[] }> {
  let hits: PhraseHit[] = [];
  for (const hit of reading.phrases) {
    if (hit.row.rule !== rule) continue;
    const [first] = hits;
    if (first && first.sentence !== hit.sentence) {
      yield { around: new Surroundings(reading, first.sentence), hits };
      hits = [];
    }
    if (hits.length < MostHits) hits.push(hit);
  }
  const [first] = hits;
  if (first) yield { around: new Surroundings(reading, first.sentence), hits };
}

/** With so many words that are not in every answer, a sentence is about something. */
const EnoughTelling = 3;

/** Words that tell enough in a message and still let the eye find the place. */
const BestLength = 3;

/** The hit that shows best what is meant; one that is denied only where all are. */
function mostTelling(reading: Reading, hits: PhraseHit[]): PhraseHit {
  const worth = new Map(hits.map((hit) => [hit, worthOf(reading, hit)]));
  hits.sort((a, b) => (worth.get(b) as number) - (worth.get(a) as number));
  return hits.find((hit) => !isSetAside(reading, hit)) ?? (hits[0] as PhraseHit);
}

/** Near the best length, rather short, and apart from the words of other rules. */
function worthOf(reading: Reading, hit: PhraseHit): number {
  const length = hit.last - hit.first;
  const fit = -2 * Math.abs(length - BestLength) - (length > BestLength ? 1 : 0);
  return fit - (isClaimed(reading, hit) ? 20 : 0);
}

function isSetAside({ answer }: Reading, { row, first, last, sentence }: PhraseHit): boolean {
  const place = answer.sentences[sentence] as Sentence;
  if (isDenied(answer, place.first, first)) return true;
  return row.rule !== 'need-a-job' && isConceded(answer, place, first, last);
}

const claims = new WeakMap<Reading, Map<string, Set<number>>>();

/** Whether another phrase rule has found one of the words too; it may be told there instead. */
function isClaimed(reading: Reading, { row, first, last }: PhraseHit): boolean {
  let claimed = claims.get(reading);
  if (!claimed) {
    claimed = new Map();
    for (const hit of reading.phrases) {
      if (!ids.has(hit.row.rule)) continue;
      const words = claimed.get(hit.row.rule) ?? new Set();
      for (let index = hit.first; index < hit.last; index++) words.add(index);
      claimed.set(hit.row.rule, words);
    }
    claims.set(reading, claimed);
  }
  for (const [rule, words] of claimed) {
    if (rule === row.rule) continue;
    for (let index = first; index < last; index++) if (words.has(index)) return true;
  }
  return false;
}

function problem(reading: Reading, rule: string, message: string, hit: PhraseHit): Problem {
  const { answer } = reading;
  const phrase = wordsAsWritten(answer, hit.first, hit.last);
  const start = (answer.words[hit.first] as Word).start;
  const end = (answer.words[hit.last - 1] as Word).end;
  const isAside = isSetAside(reading, hit);
  const fixes = [
    ...replaceBy(answer, hit.sentence, rule),
    ...(rule === 'generic-praise' ? [initiativeOpener(reading, hit.sentence)] : []),
    deleteSentence(answer, hit.sentence),
  ];
  if (isAside) {
    const aside = `“${phrase}” is set aside here, and still brings the subject up. The reason that follows is stronger without it.`;
    return { start, end, severity: 'hint', fixes, message: aside };
  }
  return { start, end, message: message.replace('{phrase}', () => phrase), fixes };
}
