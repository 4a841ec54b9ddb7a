import { companyOf } from '../company';
import { distinctOf } from '../distinct';
import type { Rule } from '../rule';
import { addAfter } from './replacements';
import { isWhole, nameOf, openingOf, placesOf, suggestionFor } from './wholeAnswer';

const Generic =
  'What draws me here is [specific Amazon project/initiative], because [personal connection or why it matters to you].';

/** An answer without anything that only this employer has. */
export const noInitiative: Rule = {
  id: 'no-initiative',
  summary: 'No product, programme or way of working of the employer is named.',
  severity: 'information',
  *check(reading) {
    const { answer } = reading;
    if (!isWhole(answer) || placesOf(reading, 'initiative').length > 0) return;
    const { name, entries } = companyOf(reading);
    if (entries.size === 0 || distinctOf(reading).isSpecific) return;
    // Behind the story, where the template has it.
    const behind = placesOf(reading, 'story').at(-1)?.sentence ?? answer.sentences.length - 1;
    const suggestion = suggestionFor(reading);
    const add = (title: string, text: string) => addAfter(answer, behind, title, text);
    yield {
      ...(nameOf(reading, name) ?? openingOf(answer, behind)),
      message: `Nothing of ${name}'s own is named: no product, programme or way of working. Name one, and say what it has to do with your work.`,
      fixes: [
        ...(suggestion ? [add(`Add a sentence on ${suggestion.name}`, suggestion.opener)] : []),
        add('Add a sentence with slots to fill', Generic.replace('Amazon', name)),
      ],
    };
  },
};
