import type { Word } from '../answer';
import { dateInWords, statementText } from '../facts/figureText';
import { judgementsOf, type Mismatch } from '../facts/judgements';
import { knownNumber } from '../facts/replacement';
import { wordsAsWritten } from '../prose';
import type { Rule } from '../rule';

const MostShown = 3;

/** A number of a thing that none of the known numbers of it bears out. */
export const figureMismatch: Rule = {
  id: 'figure-mismatch',
  summary: 'A number that fits none of the known figures.',
  severity: 'warning',
  *check(reading) {
    const { answer } = reading;
    for (const mismatch of judgementsOf(reading)) {
      if (mismatch.kind !== 'mismatch') continue;
      const { first, last, entry, claim } = mismatch;
      const right = mismatch.known.filter(({ holds, per }) => holds && per === claim.rate);
      const [best, ...others] = right;
      // Of several that hold, the text doesn't tell which one is meant.
      const fix = best && !others.length && knownNumber(answer, mismatch, best);
      yield {
        start: (answer.words[first] as Word).start,
        end: (answer.words[last - 1] as Word).end,
        message: `“${wordsAsWritten(answer, first, last)}” fits no known figure for ${entry.name}. Known: ${shown(mismatch)}.`,
        fixes: fix ? [fix] : [],
      };
    }
  },
};

function shown({ known }: Mismatch): string {
  return [...known]
    .sort((a, b) => Number(b.holds) - Number(a.holds))
    .slice(0, MostShown)
    .map(({ statement, holds, figure }) => {
      const date = statement.asOf ? dateInWords(statement.asOf.slice(0, 7)) : '';
      const notes = [date, holds ? '' : figure.status].filter(Boolean).join(', ');
      return `${statementText(statement)}${notes ? ` (${notes})` : ''}`;
    })
    .join('; ');
}
