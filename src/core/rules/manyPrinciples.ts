import type { Rule } from '../rule';
import { deleteSentence } from './replacements';
import { firstOfEach, placesOf } from './wholeAnswer';

const Most = 3;

/** More principles than one answer can prove. */
export const manyPrinciples: Rule = {
  id: 'many-principles',
  summary: 'More than three Leadership Principles in one answer.',
  severity: 'information',
  *check(reading) {
    const named = firstOfEach(placesOf(reading, 'principle'));
    const extra = named[Most];
    if (!extra) return;
    yield {
      start: extra.start,
      end: extra.end,
      message: `This is principle number ${Most + 1} of ${named.length}, and a list proves none of them. Keep the one or two that a story shows.`,
      fixes: [deleteSentence(reading.answer, extra.sentence)],
    };
  },
};
