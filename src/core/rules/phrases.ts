import type { Sentence, Word } from '../answer';
import { isBacked, isOfOthers, tellsOfWork } from '../backing';
import { isDenied } from '../negation';
import { wordsAsWritten } from '../prose';
import type { PhraseHit, Reading } from '../reading';
import type { Problem, Rule } from '../rule';
import { phrases } from '../wording';
import { deleteSentence, initiativeOpener, replaceBy } from './replacements';

/** The four rules whose phrases are rows of data/phrases.yaml. */
export const phraseRules: readonly Rule[] = phrases.rules.map(
  ({ id, severity, summary, message }) => ({
    id,
    severity,
    summary,
    *check(reading: Reading): Iterable<Problem> {
      const bySentence = new Map<number, PhraseHit>();
      for (const hit of reading.phrases) {
        if (hit.row.rule !== id) continue;
        const known = bySentence.get(hit.sentence);
        if (known && worth(reading, known) >= worth(reading, hit)) continue;
        if (isOfOthers(reading, hit)) continue;
        if (hit.row.unbacked && isBacked(reading, hit)) continue;
        if (hit.row.notOfWork && tellsOfWork(reading, hit)) continue;
        bySentence.set(hit.sentence, hit);
      }
      for (const hit of bySentence.values()) yield problem(reading, id, message, hit);
    },
  }),
);

/** Words that tell enough in a message and still let the eye find the place. */
const BestLength = 3;

/** How well a hit shows what is meant: near the best length, rather short; what is denied comes last. */
function worth({ answer }: Reading, { first, last, sentence }: PhraseHit): number {
  const length = last - first;
  const fit = -2 * Math.abs(length - BestLength) - (length > BestLength ? 1 : 0);
  const from = (answer.sentences[sentence] as Sentence).first;
  return isDenied(answer, from, first) ? fit - 1000 : fit;
}

function problem(reading: Reading, rule: string, message: string, hit: PhraseHit): Problem {
  const { answer } = reading;
  const phrase = wordsAsWritten(answer, hit.first, hit.last);
  const start = (answer.words[hit.first] as Word).start;
  const end = (answer.words[hit.last - 1] as Word).end;
  const isAside = isDenied(answer, (answer.sentences[hit.sentence] as Sentence).first, hit.first);
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
