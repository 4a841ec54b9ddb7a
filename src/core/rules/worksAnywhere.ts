import type { Sentence } from '../answer';
import { companyOf } from '../company';
import { distinctOf } from '../distinct';
import type { Rule } from '../rule';
import { deleteSentence, initiativeOpener } from './replacements';
import { isWhole, openingOf, suggestionFor } from './wholeAnswer';

/** Words in sentences for anyone, as a share of all words, from which the answer is anyone's. */
const TooMuch = 0.6;
/** From this share of the employer's own, a listener can tell whom the answer is for. */
const Enough = 0.35;
const Fewest = 2;

/** The swap test: what is left when another employer's name is put in. */
export const worksAnywhere: Rule = {
  id: 'works-anywhere',
  summary: 'Most of the answer would be as true of any other employer.',
  severity: 'information',
  *check(reading) {
    const { answer } = reading;
    if (!isWhole(answer)) return;
    const { name, entries } = companyOf(reading);
    if (entries.size === 0) return;
    const { sentences, share, portable } = distinctOf(reading);
    if (portable < TooMuch || share >= Enough) return;
    const isLong = ({ first, last }: Sentence) => last - first > 4;
    const first = sentences.findIndex(
      (belongs, at) => belongs === 'anyone' && isLong(answer.sentences[at] as Sentence),
    );
    const count = sentences.filter((belongs) => belongs === 'anyone').length;
    if (first < 0 || count < Fewest) return;
    const percent = Math.round(share * 100);
    const suggestion = suggestionFor(reading);
    yield {
      ...openingOf(answer, first, 12),
      message:
        `${count} of ${sentences.length} sentences, this one first, would be as true of any other employer; ` +
        `${percent} % of the answer is ${name}'s alone. Put in their place what you did, and what at ${name} it leads to.`,
      fixes: [
        ...(suggestion ? [initiativeOpener(answer, first, suggestion)] : []),
        deleteSentence(answer, first),
      ],
    };
  },
};
