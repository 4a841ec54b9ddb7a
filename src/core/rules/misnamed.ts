import type { Answer, Word } from '../answer';
import { companyOf } from '../company';
import type { Mention } from '../mentions';
import { nearest } from '../pack/nearest';
import { wordsAsWritten } from '../prose';
import type { Reading } from '../reading';
import type { Problem, Rule } from '../rule';
import { isCapital, late } from '../unicode';
import { unknownPrinciples } from './unknownPrinciples';

/** A principle or product under a name that the employer does not use. */
export const misnamed: Rule = {
  id: 'misnamed',
  summary: 'A principle or product under a wrong name, or without its capitals.',
  severity: 'information',
  *check(reading) {
    const { entries } = companyOf(reading);
    if (entries.size === 0) return;
    for (const mention of reading.mentions) {
      if (!entries.has(mention.entry)) continue;
      if (isWrong(reading, mention)) yield wrongName(reading, mention);
      else if (isSmall(reading, mention)) yield smallLetters(mention);
    }
    yield* unknownPrinciples(reading);
  },
};

/** A wrong name, unless the words are ordinary and nothing says that a name is meant. */
function isWrong(
  { answer }: Reading,
  { strength, entry, first, last, sentence }: Mention,
): boolean {
  if (strength !== 'misnomer') return false;
  const { words } = answer;
  const written = words
    .slice(first, last)
    .map(({ norm }) => norm)
    .join(' ');
  const name = entry.name.toLowerCase();
  if (written.includes(name)) return false;
  for (let at = first; at < last; at++) {
    const { text } = words[at] as Word;
    if (at > (answer.sentences[sentence]?.first ?? 0) && isCapital(text)) return true;
  }
  const isOrdinary = entry.weakAliases.some((alias) => alias.toLowerCase() === name);
  if (!isOrdinary && Math.abs(written.length - name.length) <= 3 && nearest(written, [name]))
    return true;
  return speaksOfPrinciples(answer, sentence);
}

function speaksOfPrinciples({ words, sentences }: Answer, sentence: number): boolean {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  for (let at = first; at < last; at++) {
    if (/^(?:principles?|amazon(?:'s)?)$/.test((words[at] as Word).norm)) return true;
  }
  return false;
}

function wrongName(reading: Reading, { start, end, first, last, entry }: Mention): Problem {
  const written = wordsAsWritten(reading.answer, first, last);
  const { name } = companyOf(reading);
  return {
    start,
    end,
    message: `${name} calls this “${entry.name}”, not “${written}”. People who use the name every day hear the difference at once.`,
    fixes: [
      {
        title: `Write “${entry.name}”`,
        edits: [{ start, end, text: entry.name }],
        preferred: true,
      },
    ],
  };
}

const NameWords = late(String.raw`[\p{L}\p{N}'’]+`, 'gu');

/** "customer obsession": the right words of a principle without the capitals of its name. */
function isSmall({ answer }: Reading, { entry, strength, first, last }: Mention): boolean {
  if (entry.kind !== 'principle' || strength !== 'name') return false;
  const names = entry.name.match(NameWords()) ?? [];
  if (names.length !== last - first) return false;
  let isSmaller = false;
  for (const [at, name] of names.entries()) {
    const { text, norm } = answer.words[first + at] as Word;
    if (norm !== name.toLowerCase().replace(/’/g, "'")) return false;
    if (isCapital(name) && !isCapital(text)) isSmaller = true;
  }
  return isSmaller;
}

function smallLetters({ start, end, entry }: Mention): Problem {
  return {
    start,
    end,
    severity: 'hint',
    message: `As a principle it is written “${entry.name}”. The capitals show that the name is meant, and that it is known.`,
    fixes: [
      {
        title: `Write “${entry.name}”`,
        edits: [{ start, end, text: entry.name }],
        preferred: true,
      },
    ],
  };
}
