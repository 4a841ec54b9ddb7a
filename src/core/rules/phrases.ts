import type { Word } from '../answer';
import { wordsAsWritten } from '../prose';
import type { PhraseHit, Reading } from '../reading';
import { rememberedOf } from '../remembered';
import type { Problem, Rule } from '../rule';
import { isSetAside } from '../weighing/claims';
import { type Verdict, verdictsOn } from '../weighing/verdicts';
import { phrases } from '../wording';
import { deleteSentence, initiativeOpener, replaceBy } from './replacements';
import { suggestionFor } from './wholeAnswer';

const ids = new Set(phrases.rules.map(({ id }) => id));

/** The four rules whose phrases are rows of data/phrases.yaml. */
export const phraseRules: readonly Rule[] = phrases.rules.map(
  ({ id, severity, summary, message }) => ({
    id,
    severity,
    summary,
    *check(reading: Reading): Iterable<Problem> {
      for (const verdict of verdictsOn(reading)) {
        if (verdict.rule === id) yield problem(reading, message, verdict);
      }
    },
  }),
);

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

/** The words that each phrase rule has found, by rule. */
const claimedIn = rememberedOf((reading: Reading) => {
  const claimed = new Map<string, Set<number>>();
  for (const hit of reading.phrases) {
    if (!ids.has(hit.row.rule)) continue;
    const words = claimed.get(hit.row.rule) ?? new Set();
    for (let index = hit.first; index < hit.last; index++) words.add(index);
    claimed.set(hit.row.rule, words);
  }
  return claimed;
});

/** Whether another phrase rule has found one of the words too; it may be told there instead. */
function isClaimed(reading: Reading, { row, first, last }: PhraseHit): boolean {
  for (const [rule, words] of claimedIn(reading)) {
    if (rule === row.rule) continue;
    for (let index = first; index < last; index++) if (words.has(index)) return true;
  }
  return false;
}

function problem(reading: Reading, message: string, verdict: Verdict): Problem {
  const { answer } = reading;
  const { rule, sentence, hits, words } = verdict;
  const told = words ?? mostTelling(reading, [...hits]);
  const phrase = wordsAsWritten(answer, told.first, told.last);
  const start = (answer.words[told.first] as Word).start;
  const end = (answer.words[told.last - 1] as Word).end;
  const suggestion = rule === 'generic-praise' ? suggestionFor(reading) : undefined;
  const fixes = [
    ...replaceBy(answer, sentence, rule),
    ...(suggestion ? [initiativeOpener(answer, sentence, suggestion)] : []),
    deleteSentence(answer, sentence),
  ];
  if (hits.length > 0 && hits.every((hit) => isSetAside(reading, hit))) {
    const aside = `“${phrase}” is set aside here, and still brings the subject up. The reason that follows is stronger without it.`;
    return { start, end, severity: 'hint', fixes, message: aside };
  }
  return { start, end, message: message.replace('{phrase}', () => phrase), fixes };
}
