import type { Sentence, Word } from '../answer';
import { companyOf } from '../company';
import { type Entry, namesOf } from '../data';
import { wordFacet } from '../forms/wordForm';
import type { Mention } from '../mentions';
import { nearest } from '../pack/nearest';
import { sentenceAt } from '../prose';
import type { Reading } from '../reading';
import { rememberedOf } from '../remembered';
import { reworded } from '../rewording';
import type { Problem } from '../rule';
import { isCapital } from '../unicode';

const Joining = new Set(['of', 'called', 'named', 'like', 'is']);
const Small = new Set('and for to the be a an of on or in with not'.split(' '));
const Openers = new Set(
  `the this that these those my our your their his her its one another every each first second third
  which what a an amazon amazon's leadership also and but so for as`.split(/\s+/),
);
const Owners = /^(?:leadership|your|amazon(?:'s)?)$/;
const LongestName = 8;
const Most = 20;

interface Names {
  readonly all: readonly string[];
  /** The right name for every way to write a principle, in small letters. */
  readonly right: ReadonlyMap<string, string>;
}

const namesOfPrinciples = rememberedOf((entries: ReadonlySet<Entry>): Names => {
  const principles = [...entries].filter(({ kind }) => kind === 'principle');
  const right = new Map<string, string>();
  for (const entry of principles) {
    for (const { text } of namesOf(entry)) right.set(text.toLowerCase(), entry.name);
  }
  return { all: principles.map(({ name }) => name), right };
});

const isPrinciple = wordFacet(({ norm }) => norm === 'principle' || norm === 'principles');

/** Principles that do not exist, as in "the principle of Move Fast"; the nearest name mends them. */
export function* unknownPrinciples(reading: Reading): Iterable<Problem> {
  const { answer, mentions } = reading;
  const { words, sentences } = answer;
  let taken: Set<number> | undefined;
  let found = 0;
  for (let index = 0; index < words.length && found < Most; index++) {
    const { form, start } = words[index] as Word;
    if (!isPrinciple(form)) continue;
    taken ??= namedWords(mentions);
    const sentence = sentences[sentenceAt(answer, start)] as Sentence;
    const run = nameBehind(words, index, sentence) ?? nameBefore(words, index, sentence);
    if (!run) continue;
    if (isTaken(words, run, taken)) continue;
    const problem = judge(reading, run, isEmployers(words, run.first, index));
    if (!problem) continue;
    found++;
    yield problem;
  }
}

/** Words of names that are known already. */
function namedWords(mentions: readonly Mention[]): Set<number> {
  const taken = new Set<number>();
  for (const { first, last, strength } of mentions) {
    if (strength === 'weak' || strength === 'loose') continue;
    for (let at = first; at < last; at++) taken.add(at);
  }
  return taken;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Whether some of the words stand in a slot or in a name that is known. */
function isTaken(
  words: readonly Word[],
  { first, last }: Run,
  known: ReadonlySet<number>,
): boolean {
  for (let at = first; at < last; at++) if (words[at]?.inSlot || known.has(at)) return true;
  return false;
}

/** "the principle of Move Fast": a run of capitals after the word. */
function nameBehind(words: readonly Word[], at: number, { last }: Sentence): Run | undefined {
  let first = at + 1;
  if (first < last && Joining.has((words[first] as Word).norm)) first++;
  let end = first;
  let name = first;
  while (name < last && name - first < LongestName) {
    const { text, norm, pause } = words[name] as Word;
    if (isCapital(text) && norm !== 'i') end = name + 1;
    else if (!Small.has(norm) || name === first) break;
    name++;
    if (pause) break;
  }
  return end > first ? { first, last: end } : undefined;
}

/** "the Move Fast principle": a run of capitals before the word. */
function nameBefore(words: readonly Word[], at: number, sentence: Sentence): Run | undefined {
  let last = at;
  if (words[last - 1]?.norm === 'leadership') last--;
  let first = last;
  for (let name = last - 1; name >= sentence.first && last - name <= LongestName; name--) {
    const { text, norm, pause } = words[name] as Word;
    if (pause) break;
    // At the head of a sentence the capital says nothing.
    const isNamed = isCapital(text) && name > sentence.first && !Owners.test(norm);
    if (Openers.has(norm) && !Small.has(norm) && !isNamed) break;
    if (isCapital(text) && !(name === sentence.first && first === last) && norm !== 'i')
      first = name;
    else if (!Small.has(norm)) break;
  }
  while (first < last && Small.has((words[first] as Word).norm)) first++;
  return first < last ? { first, last } : undefined;
}

/** Whether the words say whose principle it is: "leadership principle", "Amazon's", "your". */
function isEmployers(words: readonly Word[], first: number, principle: number): boolean {
  const before = [words[principle - 1], words[Math.min(first, principle) - 1]];
  return before.some((word) => word && Owners.test(word.norm));
}

function judge(reading: Reading, { first, last }: Run, isCertain: boolean): Problem | undefined {
  const { answer } = reading;
  const { name, entries } = companyOf(reading);
  const names = namesOfPrinciples(entries);
  if (names.all.length === 0) return undefined;
  const { start } = answer.words[first] as Word;
  const { end } = answer.words[last - 1] as Word;
  const written = answer.text.slice(start, end).replace(/\s+/g, ' ');
  const alias = names.right.get(written.toLowerCase());
  const right = alias ?? (isCertain ? nearest(written, names.all) : undefined);
  if (right === written || (!right && !isCertain)) return undefined;
  const message = `“${written}” is not one of ${name}'s principles${right ? `; the one that comes near is “${right}”` : ''}. A name that does not exist is noticed before the story is.`;
  const edit = reworded(answer, first, last, right ?? (names.all[0] as string));
  const fix = right
    ? { title: `Write “${right}”`, preferred: true }
    : { title: 'Choose a Leadership Principle', choices: names.all };
  return { start, end, message, fixes: edit ? [{ ...fix, edits: [edit] }] : [] };
}
