import type { Word } from '../answer';
import { wordsAsWritten } from '../prose';
import type { Reading } from '../reading';
import type { Problem } from '../rule';
import { type Doubt, judgementsOf } from './judgements';
import { replacements } from './replacement';

/** The doubtful figures of one kind as problems; `verdict` follows the words quoted. */
export function* doubtsOf(
  reading: Reading,
  kind: Doubt['kind'],
  verdict: (doubt: Doubt) => string,
): Iterable<Problem> {
  const { answer } = reading;
  for (const doubt of judgementsOf(reading)) {
    if (doubt.kind !== kind) continue;
    const { first, last, figure } = doubt;
    yield {
      start: (answer.words[first] as Word).start,
      end: (answer.words[last - 1] as Word).end,
      message:
        `“${wordsAsWritten(answer, first, last)}” ${verdict(doubt)}. ${figure.warn ?? ''}`.trim(),
      fixes: replacements(answer, doubt),
    };
  }
}
