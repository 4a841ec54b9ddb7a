import type { Answer, Word } from '../answer';
import { companyOf } from '../company';
import type { Mention } from '../mentions';
import { nearest } from '../pack/nearest';
import { wordsAsWritten } from '../prose';
import type { Reading } from '../reading';
import { reworded } from '../rewording';
import type { Fix, Problem, Rule } from '../rule';
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
      else if (isSmall(reading, mention)) yield smallLetters(reading, mention);
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

function wrongName(reading: Reading, mention: Mention): Problem {
  const { start, end, first, last, entry } = mention;
  const written = wordsAsWritten(reading.answer, first, last);
  const { name } = companyOf(reading);
  return {
    start,
    end,
    message: `${name} calls this “${entry.name}”, not “${written}”. People who use the name every day hear the difference at once.`,
    fixes: naming(reading, mention),
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

function smallLetters(reading: Reading, mention: Mention): Problem {
  const { start, end, entry } = mention;
  return {
    start,
    end,
    severity: 'hint',
    message: `As a principle it is written “${entry.name}”. The capitals show that the name is meant, and that it is known.`,
    fixes: naming(reading, mention),
  };
}

/** What a thing is, where that is no part of its name: "the customer centricity principle". */
const Kind = /^(?:principle|program(?:me)?|initiative|mentality|mindset|technology)$/;
const Owner = /'s$|^(?:its|their|your|our)$/;

/**
 * Writes the name where the mention stands, and what it shares with the words around only once. It fits
 * the sentence for sure where the words begin and end as it does: "be an owner" is no noun, Ownership is.
 */
function naming({ answer }: Reading, mention: Mention): Fix[] {
  const { entry, sentence } = mention;
  const { words, sentences } = answer;
  let { first, last } = mention;
  let { name } = entry;
  const before = first > (sentences[sentence]?.first ?? 0) ? words[first - 1] : undefined;
  const [opening] = name.toLowerCase().split(' ');
  if (before?.norm === opening && !before?.pause) first--;
  else if (opening === 'the' && Owner.test(before?.norm ?? '')) name = name.slice(4);
  const { norm } = words[last - 1] as Word;
  if (Kind.test(norm) && !name.toLowerCase().endsWith(norm)) last--;
  const [, end = '', owner = ''] = /^(.*?)(['’]s)?$/.exec((words[last - 1] as Word).text) ?? [];
  const edit = reworded(answer, first, last, name + owner);
  if (!edit) return [];
  const letters = lettersOf(name);
  const preferred =
    letters.startsWith(lettersOf((words[first] as Word).text)) && letters.endsWith(lettersOf(end));
  return [{ title: `Write “${entry.name}”`, edits: [edit], preferred }];
}

const NoLetters = late(String.raw`[^\p{L}\p{N}]+`, 'gu');

function lettersOf(text: string): string {
  return text.toLowerCase().replace(NoLetters(), '');
}
