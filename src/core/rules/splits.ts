import type { Answer, Word } from '../answer';
import type { Edit } from '../text';

/** A place where a stretch of words can be parted, before `word`. */
export interface Split {
  readonly word: string;
  /** The word joins two clauses. */
  readonly isJoint: boolean;
  readonly edit: Edit;
}

const Subjects = new Set(
  `i we it they he she you this that these those there the my our your his her their a an nobody
  everybody everyone people i'm i've i'd we've we're it's they're that's`.split(/\s+/),
);
/** What a joining word becomes at the head of a sentence of its own. */
const Heads: Readonly<Record<string, string>> = {
  and: '',
  but: 'But',
  so: 'So',
  because: 'That is because',
  since: 'That is because',
  which: 'That',
};
const Joints = new Set([
  ...Object.keys(Heads),
  ...'or that when where while if who to with for from after before until as in on by than'.split(
    ' ',
  ),
]);

/** The best places to part the words `first` to `last`: into two sentences, and by a comma. */
export function splitsOf(
  answer: Answer,
  first: number,
  last: number,
): { split?: Split; pause?: Split } {
  const { words } = answer;
  const middle = (first + last) / 2;
  let split: { at: number; score: number } | undefined;
  let pause: { at: number; score: number } | undefined;
  const margin = Math.min(6, Math.floor((last - first) / 4));
  for (let at = first + margin; at < last - margin; at++) {
    const { norm, joined, inSlot } = words[at] as Word;
    if (joined || inSlot || !isPlainGap(answer, at)) continue;
    const off = Math.abs(at - middle);
    const next = words[at + 1] as Word;
    if (canSplit(norm, next.norm) && (!split || off < split.score)) split = { at, score: off };
    // Prepositions part less well than conjunctions do.
    const score = off + (Object.hasOwn(Heads, norm) ? 0 : 12) + (Joints.has(norm) ? 0 : 40);
    if ((words[at - 1] as Word).pause === 0 && (!pause || score < pause.score))
      pause = { at, score };
  }
  return {
    ...(split && { split: toSentence(answer, split.at) }),
    ...(pause && { pause: toPause(answer, pause.at) }),
  };
}

/** Only blanks and a comma stand before the word, so that an edit breaks no marks. */
function isPlainGap({ text, words }: Answer, at: number): boolean {
  const before = words[at - 1] as Word;
  return /^,?\s+$/.test(text.slice(before.end, (words[at] as Word).start));
}

function canSplit(word: string, next: string): boolean {
  if (!Object.hasOwn(Heads, word)) return false;
  return word === 'which' || Subjects.has(next);
}

function toSentence({ text, words }: Answer, at: number): Split {
  const { norm, start, end } = words[at] as Word;
  const before = words[at - 1] as Word;
  const next = words[at + 1] as Word;
  const head = Heads[norm] as string;
  const edit = head
    ? { start: before.end, end, text: `. ${head}` }
    : {
        start: before.end,
        end: next.start + 1,
        text: `. ${text.charAt(next.start).toUpperCase()}`,
      };
  return { word: text.slice(start, end), isJoint: true, edit };
}

function toPause({ text, words }: Answer, at: number): Split {
  const { norm, start, end } = words[at] as Word;
  const before = words[at - 1] as Word;
  const gap = text.slice(before.end, start);
  return {
    word: text.slice(start, end),
    isJoint: Object.hasOwn(Heads, norm),
    edit: { start: before.end, end: before.end + gap.length, text: `,${gap}` },
  };
}
