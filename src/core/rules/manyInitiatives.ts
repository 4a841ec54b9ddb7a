import type { Rule } from '../rule';
import { deleteSentence } from './replacements';
import { certain, firstOfEach, placesOf } from './wholeAnswer';

const Most = 2;

/** More initiatives than an answer has reasons for. */
export const manyInitiatives: Rule = {
  id: 'many-initiatives',
  summary: 'More than two initiatives or products in one answer.',
  severity: 'information',
  *check(reading) {
    const named = firstOfEach(certain(placesOf(reading, 'initiative')));
    const extra = named[Most];
    if (!extra) return;
    yield {
      start: extra.start,
      end: extra.end,
      message: `This is initiative number ${Most + 1} of ${named.length}, and each leaves less time for the reason behind the others. Keep the one or two that the story leads to.`,
      fixes: [deleteSentence(reading.answer, extra.sentence)],
    };
  },
};
