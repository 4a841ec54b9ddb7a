import { principles } from '../data';
import { sentenceAt } from '../prose';
import type { Fix, Rule } from '../rule';
import { deleteSentence, suggestedInitiative } from './replacements';

/** A slot of the template that is still to be filled. */
export const placeholder: Rule = {
  id: 'placeholder',
  summary: 'A slot of the template that is still to be filled.',
  severity: 'error',
  *check(reading) {
    const { answer } = reading;
    for (const { start, end, name } of answer.slots) {
      const fixes: Fix[] = [];
      if (/principle/i.test(name)) {
        const choices = principles.map((principle) => principle.name);
        const text = choices[0] as string;
        fixes.push({
          title: 'Choose a Leadership Principle',
          edits: [{ start, end, text }],
          choices,
        });
      } else if (/project|initiative|product/i.test(name)) {
        const text = suggestedInitiative(reading).name;
        fixes.push({ title: `Fill in “${text}”`, edits: [{ start, end, text }] });
      }
      fixes.push({
        title: 'Keep the words without the brackets',
        edits: [{ start, end, text: name }],
      });
      const sentence = sentenceAt(answer, start);
      if (sentence >= 0) fixes.push(deleteSentence(answer, sentence));
      const label = name.replace(/\s+/g, ' ');
      yield {
        start,
        end,
        fixes,
        message: `The slot “${label}” is still to be filled. Say in its place what only this answer can say.`,
      };
    }
  },
};
