import type { Sentence, Word } from './answer';
import { companyOf } from './company';
import { wordFacet } from './forms/wordForm';
import type { Reading } from './reading';
import { late } from './unicode';

const NoNames =
  /^(?:i(?:'.*)?|amazon(?:'s|ians?)?|jeff|bezos|andy|jassy|ceo|cv|i\.e|e\.g|hr|it|okay|ok|english|mba|usa?|uk)$/;
/** What every employer is said to have: "Amazon's culture". */
const Common = new Set(
  `culture values mission vision innovation innovations innovative reputation customer customers
  leadership principles success growth brand commitment size scale benefits pay salary technology
  technologies products services work environment people future name focus employees team teams
  impact ambition journey great good amazing strong global unique approach family dedication
  obsession philosophy history world worldwide business ethos standards position leader own`.split(
    /\s+/,
  ),
);

const mayBeName = wordFacet(({ norm, text }) => /^[A-Z]/.test(text) && !NoNames.test(norm));
const addresses = wordFacet(({ norm }) => norm.startsWith('you') || norm === 'want');

/** Tells of a sentence whether it speaks to the employer of something with a name of its own. */
export function specificIn(reading: Reading): (sentence: number) => boolean {
  const { words, sentences, frontMatter } = reading.answer;
  const company = companyOf(reading);
  if (company.entries.size === 0) return () => false;
  const own = company.name.toLowerCase().split(' ')[0] as string;
  const team = tellingWords(frontMatter.team);

  return (index) => {
    const { first, last } = sentences[index] as Sentence;
    const signals = reading.traits[index]?.signals;
    const hasTeam = signals?.has('team');
    let isAddressed = hasTeam || signals?.has('goal');
    let hasName = false;
    for (let at = first; at < last; at++) {
      const { norm, form } = words[at] as Word;
      const isCompany = norm.startsWith(own);
      if (isCompany && (hasTeam || hasThing(words, at, last))) return true;
      if (isCompany || addresses(form)) isAddressed = true;
      if (hasName || at === first || isCompany) continue;
      if (mayBeName(form) || team?.has(norm)) hasName = true;
    }
    return hasName && isAddressed === true;
  };
}

/** "Amazon's robotic sites" is a thing of its own; "Amazon's amazing culture" is not. */
function hasThing(words: readonly Word[], at: number, last: number): boolean {
  const { norm, pause } = words[at] as Word;
  if (!norm.endsWith("'s") || pause || at + 2 >= last) return false;
  return !Common.has(words[at + 1]?.norm ?? '') && !Common.has(words[at + 2]?.norm ?? '');
}

const LongWords = late(String.raw`[\p{L}\d]{4,}`, 'gu');

/** The words of front matter's team that tell it from others. */
function tellingWords(team: string | undefined): ReadonlySet<string> | undefined {
  if (!team) return undefined;
  const telling = new Set(team.toLowerCase().match(LongWords()));
  for (const common of ['team', 'amazon']) telling.delete(common);
  return telling;
}
