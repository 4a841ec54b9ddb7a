import type { Rule } from '../rule';
import { addAfter } from './replacements';
import { closingOf, isWhole, placesOf } from './wholeAnswer';

const Link =
  'I would bring [your core strength] to [specific team or goal], and now is the time because [reason for this move].';

/** An answer that leads nowhere: no team, no task, no reason for this moment. */
export const noLink: Rule = {
  id: 'no-link',
  summary: 'No link to a team, a role or a goal: why you, and why now.',
  severity: 'information',
  *check(reading) {
    const { answer } = reading;
    if (!isWhole(answer) || placesOf(reading, 'team').length > 0) return;
    const last = answer.sentences.length - 1;
    yield {
      ...closingOf(answer, last, 3),
      message:
        'The answer does not say where it leads: no team, task or goal, and not why now. End on the work you want to do first.',
      fixes: [addAfter(answer, last, 'Add a sentence on what comes next', Link)],
    };
  },
};
