import type { Sentence } from '../answer';
import type { Reading } from '../reading';
import type { Rule } from '../rule';
import { addAfter } from './replacements';
import { firstOfEach, isWhole, placesOf } from './wholeAnswer';

const Story = 'In my last role I [what you did], and [what changed as a result].';
const Near = 4;
const Most = 3;

/** A principle that stands as a word, with nothing told near it. */
export const principleWithoutStory: Rule = {
  id: 'principle-without-story',
  summary: 'A Leadership Principle without a first-person story near it.',
  severity: 'information',
  *check(reading) {
    const { answer } = reading;
    if (!isWhole(answer)) return;
    const stories = placesOf(reading, 'story').map(({ sentence }) => sentence);
    let found = 0;
    for (const { start, end, sentence, entry } of firstOfEach(placesOf(reading, 'principle'))) {
      if (!entry || stories.some((story) => isNear(reading, story, sentence))) continue;
      if (++found > Most) return;
      yield {
        start,
        end,
        message: `“${entry.name}” is only a name here: nothing near it tells what was done. Follow it with one thing you did, and what came of it.`,
        fixes: [addAfter(answer, sentence, 'Add a story with slots to fill', Story)],
      };
    }
  },
};

/** A few sentences away, or told in a paragraph not far off. */
function isNear({ answer: { sentences } }: Reading, a: number, b: number): boolean {
  const between = (sentences[a] as Sentence).paragraph - (sentences[b] as Sentence).paragraph;
  return Math.abs(a - b) <= Near || (Math.abs(between) <= 2 && Math.abs(a - b) <= 2 * Near);
}
