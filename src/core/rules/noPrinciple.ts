import { companyOf } from '../company';
import { partsOf } from '../parts';
import type { Reading } from '../reading';
import type { Rule } from '../rule';
import { addAfter } from './replacements';
import { isWhole, openingOf, placesOf } from './wholeAnswer';

const LeastStory = 'In my last role I [brief example demonstrating that principle].';

/** An answer that names none of the employer's principles. */
export const noPrinciple: Rule = {
  id: 'no-principle',
  summary: 'No Leadership Principle is named anywhere in the answer.',
  severity: 'information',
  *check(reading) {
    const { answer } = reading;
    if (!isWhole(answer) || placesOf(reading, 'principle').length > 0) return;
    const { name, entries } = companyOf(reading);
    const choices = [...entries]
      .filter(({ kind }) => kind === 'principle')
      .map((entry) => entry.name);
    if (choices.length === 0) return;
    const story = endOfStory(reading);
    const sentence = story ?? 0;
    const naming = 'For me that is what [specific Leadership Principle] means.';
    const text =
      story === undefined ? `[specific Leadership Principle] is how I work. ${LeastStory}` : naming;
    const advice =
      story === undefined
        ? 'Name one, and tell what you did that shows it.'
        : 'Name the one that the story shows.';
    yield {
      ...openingOf(answer, sentence),
      message: `No principle of ${name}'s is named, and interviewers there listen for one. ${advice}`,
      fixes: [
        { ...addAfter(answer, sentence, 'Add a sentence that names the principle', text), choices },
      ],
    };
  },
};

/** The last sentence of the story, before the answer turns to what comes next. */
function endOfStory(reading: Reading): number | undefined {
  const stories = placesOf(reading, 'story').map(({ sentence }) => sentence);
  const turn = partsOf(reading).find(({ part }) => part === 'initiative');
  const before = turn && stories.filter((sentence) => sentence < turn.sentence).at(-1);
  return before ?? stories.at(-1);
}
