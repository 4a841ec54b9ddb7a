import type { Answer, Sentence, Word } from '../answer';
import { Pause } from '../answer';
import type { Fix, Rule } from '../rule';
import { splitsOf } from './splits';

/** Words that one breath carries. */
const OneBreath = 30;
/** Words between full stops, dashes and semicolons; a comma gives time for a sip of air only. */
const TwoBreaths = 48;

/** A stretch that is longer than one breath. */
export const hardToSay: Rule = {
  id: 'hard-to-say',
  summary: 'A sentence with more words than one breath carries.',
  severity: 'hint',
  *check({ answer }) {
    for (const sentence of answer.sentences) {
      const stretch = longStretch(answer, sentence);
      if (!stretch) continue;
      const { first, last, count, isWithoutPause } = stretch;
      const from = (answer.words[first] as Word).start;
      const to = answer.words[Math.min(first + 5, last - 1)] as Word;
      yield {
        start: from,
        end: to.end,
        message: isWithoutPause
          ? `${count} words stand here without a pause, more than one breath carries. Split the sentence, or give it a comma where the voice may rest.`
          : `This sentence runs on for ${count} words with no more than commas, and the breath goes before the point comes. Split it in two.`,
        fixes: fixesFor(answer, first, last),
      };
    }
  },
};

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly isWithoutPause: boolean;
}

/** The first stretch of a sentence that no breath carries; parts of a hyphened word count as one. */
function longStretch({ text, words }: Answer, { first, last }: Sentence): Stretch | undefined {
  if (last - first <= OneBreath) return undefined;
  let calm = { first, count: 0 };
  let loud = { first, count: 0 };
  for (let index = first; index < last; index++) {
    const { joined, pause, end } = words[index] as Word;
    if (!joined) {
      calm.count++;
      loud.count++;
    }
    const isLast = index + 1 === last;
    if (pause === Pause.None && !isLast) continue;
    if (calm.count > OneBreath) return { ...calm, last: index + 1, isWithoutPause: true };
    calm = { first: index + 1, count: 0 };
    const next = words[index + 1];
    if (!isLast && next && !/[;:()–—]|\s-/.test(text.slice(end, next.start))) continue;
    if (loud.count > TwoBreaths) return { ...loud, last: index + 1, isWithoutPause: false };
    loud = { first: index + 1, count: 0 };
  }
  return undefined;
}

function fixesFor(answer: Answer, first: number, last: number): Fix[] {
  const { split, pause } = splitsOf(answer, first, last);
  const fixes: Fix[] = [];
  if (split) fixes.push({ title: `Split before “${split.word}”`, edits: [split.edit] });
  if (pause && (!split || pause.isJoint))
    fixes.push({ title: `Pause before “${pause.word}”`, edits: [pause.edit] });
  return fixes;
}
