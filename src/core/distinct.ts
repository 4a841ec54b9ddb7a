import type { Sentence } from './answer';
import { sentenceFacet } from './forms/sentenceForm';
import { wordFacet } from './forms/wordForm';
import { partsOf } from './parts';
import type { Reading } from './reading';
import { rememberedOf } from './remembered';
import { specificIn } from './specific';
import { tellsOfPast } from './story';

/** Whose a sentence is: the employer's alone, the speaker's own, or as true of any employer. */
export type Belongs = 'company' | 'speaker' | 'anyone';

/** What is left of an answer when another employer's name is put in. */
export interface Distinct {
  /** One for each sentence. */
  readonly sentences: readonly Belongs[];
  /** Some sentence speaks to the employer of a thing with a name, known or not. */
  readonly isSpecific: boolean;
  /** Words in sentences that are the employer's alone, 0–1 of all words. */
  readonly share: number;
  /** Words in sentences that are as true of any employer, 0–1 of all words. */
  readonly portable: number;
}

/** Sorts the sentences by whose they are; slots count as what they will hold. */
export const distinctOf: (reading: Reading) => Distinct = rememberedOf(sort);

function sort(reading: Reading): Distinct {
  const { answer } = reading;
  const ofCompany = new Set<number>();
  const ofSpeaker = new Set<number>();
  for (const { part, sentence } of partsOf(reading)) {
    if (part === 'principle' || part === 'initiative') ofCompany.add(sentence);
    else if (part === 'story') ofSpeaker.add(sentence);
  }
  const isSpecific = specificIn(reading);
  let isCompany = false;
  let hasSpecific = false;
  const count = { company: 0, speaker: 0, anyone: 0 };
  const hollow = new Set(
    reading.phrases.flatMap(({ row, sentence }) => (row.rule === 'filler' ? [] : sentence)),
  );
  const sentences = answer.sentences.map((place, index): Belongs => {
    const isNamed = isSpecific(index);
    if (isNamed) hasSpecific = true;
    isCompany =
      isNamed || ofCompany.has(index) || (isCompany && !hollow.has(index) && goesOn(place.form));
    const belongs = isCompany
      ? 'company'
      : ofSpeaker.has(index) || (!hollow.has(index) && isConcrete(reading, index, place))
        ? 'speaker'
        : 'anyone';
    count[belongs] += place.last - place.first;
    return belongs;
  });
  const all = Math.max(1, answer.words.length);
  return {
    sentences,
    isSpecific: hasSpecific,
    share: count.company / all,
    portable: count.anyone / all,
  };
}

const isOwn = wordFacet(({ norm }) => norm === 'my');
const speaksOfOwn = sentenceFacet(({ words }) => words.some(({ form }) => isOwn(form)));

const Pronouns = new Set(['it', 'its', "it's", 'they', 'their', "they're", 'these']);

/** "I have followed its …": goes on about what the sentence before has named. */
const goesOn = sentenceFacet(({ words }) =>
  words.slice(0, 4).some(({ norm }) => Pronouns.has(norm)),
);

/** Tells of something that happened, can be counted or is the speaker's. */
function isConcrete({ traits }: Reading, index: number, { form }: Sentence): boolean {
  const trait = traits[index];
  if (trait?.figure || trait?.signals.has('experience') || trait?.signals.has('result'))
    return true;
  return tellsOfPast(form) || speaksOfOwn(form);
}
