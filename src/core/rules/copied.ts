import type { Answer, Word } from '../answer';
import { sentenceAt } from '../prose';
import type { Rule } from '../rule';
import { findRuns, RunLength } from '../runs';
import { sampleRuns } from '../wording';
import { deleteSentence } from './replacements';

const Most = 5;

/** Words that stand in a published sample answer. */
export const copied: Rule = {
  id: 'copied',
  summary: 'A run of eight words or more from a published sample answer.',
  severity: 'information',
  *check({ answer }) {
    for (const { first, last } of copiedRuns(answer)) {
      const { start } = answer.words[first] as Word;
      const sentence = sentenceAt(answer, start);
      const ending = answer.sentences[sentence]?.last ?? last;
      const { end } = answer.words[last - 1] as Word;
      yield {
        start,
        end: (answer.words[Math.min(last, ending) - 1] as Word).end,
        covers: { start, end },
        message: `These ${last - first} words stand in a published sample answer, and interviewers have heard it. Keep the thought, and say it with your own words and facts.`,
        fixes: [
          {
            title: 'Replace with a slot for your own words',
            edits: [{ start, end, text: '[the same thought in your own words]' }],
          },
          deleteSentence(answer, sentence),
        ],
      };
    }
  },
};

/** Stretches of words in which every run of eight is known, the longest possible. */
function copiedRuns({ words }: Answer): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const first of findRuns(words, sampleRuns)) {
    const previous = found.at(-1);
    if (previous && first < previous.last) previous.last = first + RunLength;
    else if (found.length === Most) break;
    else found.push({ first, last: first + RunLength });
  }
  return found;
}
