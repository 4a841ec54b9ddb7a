import { capitalised } from '../capital';
import { companyOf } from '../company';
import { firstWhere } from '../firstWhere';
import { sentenceAt } from '../prose';
import { withArticle } from '../rewording';
import type { Fix, Rule } from '../rule';
import { deleteSentence } from './replacements';
import { suggestionFor } from './wholeAnswer';

const NamesPrinciple = /^(?!.*\b(?:example|story)\b).*\bprinciple/is;

/** A slot of the template that is still to be filled. */
export const placeholder: Rule = {
  id: 'placeholder',
  summary: 'A slot of the template that is still to be filled.',
  severity: 'error',
  *check(reading) {
    const { answer } = reading;
    if (answer.slots.length === 0) return;
    const choices = [...companyOf(reading).entries]
      .filter(({ kind }) => kind === 'principle')
      .map((principle) => principle.name);
    const suggestion = suggestionFor(reading);
    for (const { start, end, name } of answer.slots) {
      const sentence = sentenceAt(answer, start);
      const word = firstWhere(answer.words, (one) => one.start >= start);
      const isOpening = answer.sentences[sentence]?.first === word;
      const filled = (text: string) => withArticle(answer, word, { start, end, text });
      const fixes: Fix[] = [];
      if (NamesPrinciple.test(name)) {
        const [text] = choices;
        const title = 'Choose a Leadership Principle';
        if (text) fixes.push({ title, edits: [{ start, end, text }], choices });
      } else if (suggestion && /project|initiative|product/i.test(name)) {
        fixes.push({
          title: `Fill in “${suggestion.name}”`,
          edits: [filled(suggestion.name)],
        });
      }
      const text = isOpening ? capitalised(name) : name;
      fixes.push({ title: 'Keep the words without the brackets', edits: [filled(text)] });
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
