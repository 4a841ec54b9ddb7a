import type { Answer, Word } from '../answer';
import { sentenceAt } from '../prose';
import type { Rule } from '../rule';
import { RunLength, runHashes } from '../runs';
import { sampleHashes } from '../wording';
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
  if (words.length < RunLength) return found;
  const hashes = runHashes(words.map(({ norm }) => norm));
  for (let at = 0; at < hashes.length && found.length <= Most; at++) {
    if (!sampleHashes.has(hashes[at] as number)) continue;
    const previous = found.at(-1);
    if (previous && at < previous.last) previous.last = at + RunLength;
    else found.push({ first: at, last: at + RunLength });
  }
  return found.slice(0, Most);
}
