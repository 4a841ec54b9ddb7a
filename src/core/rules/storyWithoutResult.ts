import type { Rule } from '../rule';
import { addAfter } from './replacements';
import { isWhole, openingOf, placesOf } from './wholeAnswer';

/** A story that stops before anything has changed. */
export const storyWithoutResult: Rule = {
  id: 'story-without-result',
  summary: 'A story that does not say what came of it.',
  severity: 'hint',
  *check(reading) {
    const { answer, traits } = reading;
    if (!isWhole(answer)) return;
    const stories = placesOf(reading, 'story');
    const told = stories.filter(({ isFilled }) => isFilled);
    const last = told.at(-1);
    if (!last || told.length < stories.length) return;
    const telling = new Set(told.map(({ sentence }) => sentence));
    if (
      traits.some(({ signals, figure }, at) => signals.has('result') || (figure && telling.has(at)))
    )
      return;
    yield {
      ...openingOf(answer, last.sentence),
      message:
        'The story stops before its result, and the result is what shows that it worked. Say what changed, with a figure where there is one.',
      fixes: [
        addAfter(answer, last.sentence, 'Add the result', 'As a result, [figure or outcome].'),
      ],
    };
  },
};
