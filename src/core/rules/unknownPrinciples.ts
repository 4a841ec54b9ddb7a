import type { Sentence, Word } from '../answer';
import { companyOf } from '../company';
import { type Entry, namesOf } from '../data';
import { nearest } from '../pack/nearest';
import { sentenceAt } from '../prose';
import type { Reading } from '../reading';
import type { Problem } from '../rule';

const Joining = new Set(['of', 'called', 'named', 'like', 'is']);
const Small = new Set('and for to the be a an of on or in with not'.split(' '));
const Openers = new Set(
  `the this that these those my our your their his her its one another every each first second third
  which what a an amazon amazon's leadership also and but so for as`.split(/\s+/),
);
const LongestName = 8;

/** Principles that do not exist, as in "the principle of Move Fast"; the nearest name mends them. */
export function* unknownPrinciples(reading: Reading): Iterable<Problem> {
  const { answer, mentions } = reading;
  let principles: readonly Entry[] | undefined;
  const named = new Map<number, boolean>();
  for (let index = 0; index < answer.words.length; index++) {
    const { norm, start } = answer.words[index] as Word;
    if (norm !== 'principle' && norm !== 'principles') continue;
    principles ??= [...companyOf(reading).entries].filter(({ kind }) => kind === 'principle');
    if (principles.length === 0) return;
    if (named.size === 0) {
      for (const { first, last, strength } of mentions) {
        if (strength === 'weak') continue;
        for (let at = first; at < last; at++) named.set(at, true);
      }
    }
    const sentence = answer.sentences[sentenceAt(answer, start)] as Sentence;
    const run =
      nameBehind(answer.words, index, sentence) ?? nameBefore(answer.words, index, sentence);
    if (!run) continue;
    const words = answer.words.slice(run.first, run.last);
    if (words.some(({ inSlot }, at) => inSlot || named.get(run.first + at))) continue;
    const problem = judge(reading, principles, words, isEmployers(answer.words, run.first, index));
    if (problem) yield problem;
  }
}

interface Run {
  readonly first: number;
  readonly last: number;
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
    // Also at the head of a sentence, where the capital says nothing.
    if (Openers.has(norm) && !Small.has(norm)) break;
    if (isCapital(text) && !(name === sentence.first && first === last) && norm !== 'i')
      first = name;
    else if (!Small.has(norm)) break;
  }
  while (first < last && Openers.has((words[first] as Word).norm)) first++;
  return first < last ? { first, last } : undefined;
}

/** Whether the words say whose principle it is: "leadership principle", "Amazon's", "your". */
function isEmployers(words: readonly Word[], first: number, principle: number): boolean {
  const before = [words[principle - 1], words[Math.min(first, principle) - 1]];
  return before.some((word) => word && /^(?:leadership|your|amazon(?:'s)?)$/.test(word.norm));
}

function judge(
  reading: Reading,
  principles: readonly Entry[],
  words: readonly Word[],
  isCertain: boolean,
): Problem | undefined {
  const [opening] = words as [Word];
  const start = opening.start;
  const end = (words.at(-1) as Word).end;
  const written = reading.answer.text.slice(start, end).replace(/\s+/g, ' ');
  const folded = written.toLowerCase();
  const alias = principles.find((entry) =>
    namesOf(entry).some(({ text }) => text.toLowerCase() === folded),
  );
  const names = principles.map(({ name }) => name);
  const right = alias?.name ?? (isCertain ? nearest(written, names) : undefined);
  if (right === written || (!right && !isCertain)) return undefined;
  const { name } = companyOf(reading);
  const message = `“${written}” is not one of ${name}'s principles${right ? `; the one that comes near is “${right}”` : ''}. A name that does not exist is noticed before the story is.`;
  const edit = { start, end, text: right ?? (names[0] as string) };
  return {
    start,
    end,
    message,
    fixes: right
      ? [{ title: `Write “${right}”`, edits: [edit], preferred: true }]
      : [{ title: 'Choose a Leadership Principle', edits: [edit], choices: names }],
  };
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
