import type { Answer, Word } from '../answer';
import type { Edit } from '../text';
import { finiteVerbs } from './finiteVerbs';

/** A place where a stretch of words can be parted, before `word`. */
export interface Split {
  readonly word: string;
  /** The word joins two clauses. */
  readonly isJoint: boolean;
  readonly edit: Edit;
}

/** Subjects that are no objects. */
const Nominatives = setOf(
  "i we they he she i'm i've i'd i'll we're we've we'd we'll they're they've it's he's she's that's",
);
/** Words that may be a subject, or stand before a noun or after a verb. */
const Pronouns = setOf('it you this that these those there');
/** Words that may begin a noun phrase. */
const Determiners = setOf('the my our your his her their a an nobody everybody everyone people');
/** What a joining word becomes at the head of a sentence of its own. */
const Heads: Readonly<Record<string, string>> = {
  and: '',
  but: 'But',
  so: 'So',
  because: 'That is because',
  which: 'That',
};
const Joints = new Set([
  ...Object.keys(Heads),
  ...setOf('or that when where while if who to with for from after before until as in on by than'),
]);
/** Words that lean on the next one, so that no sentence and no breath ends with them. */
const Leaning = setOf(
  'and but or nor so such because if when than not only the a an my our your their',
);
const Prepositions = setOf(
  `about after against at before behind between by during for from in into of on over through to
  under until upon with within without`,
);
/** Clauses that begin so hang on a preposition before them: "the way in which". */
const Relatives = setOf('which who whom that');
/** Words behind which another clause begins. */
const Openers = setOf('where that when which if both while because who whom between although once');
/** Clauses that begin so, with no pause since, still wait for the main one. */
const Waiting = setOf('when if while because although once');
/** Verbs whose subject is all that was said before, where "which" is. */
const Consequences = setOf('meant means made let led gave helped saved cost');
/** After one of these a half says the opposite: "it did not stop because I left". */
const Denials = /^(?:not|never|nothing|anything|neither|cannot)$|n't$/;

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

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
  let isDenied = false;
  let hasClause = false;
  let isWaiting = false;
  for (let at = first; at < last - margin; at++) {
    const { norm, joined, inSlot } = words[at] as Word;
    isDenied ||= Denials.test(norm);
    const isPaused = at === first || (words[at - 1] as Word).pause > 0;
    if (isPaused) isWaiting = Waiting.has(norm);
    if (Openers.has(norm)) hasClause = false;
    else hasClause ||= Nominatives.has(norm) || finiteVerbs.has(norm) || /[^e]ed$/.test(norm);
    if (at < first + margin || joined || inSlot || !isPlainGap(answer, at) || leansOn(words, at))
      continue;
    const off = Math.abs(at - middle);
    // "My old manager and I" is one subject, and "when he came and I left" half a sentence.
    const isWhole = norm !== 'and' || (hasClause && !isWaiting);
    if (isWhole && canSplit(answer, at, isDenied) && (!split || off < split.score))
      split = { at, score: off };
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

/** Whether the word before needs this one, so that nothing can part them. */
function leansOn(words: readonly Word[], at: number): boolean {
  const before = (words[at - 1] as Word).norm;
  const { norm } = words[at] as Word;
  return Leaning.has(before) || (Relatives.has(norm) && Prepositions.has(before));
}

/** Whether a clause surely begins there that can stand alone, and means the same by itself. */
function canSplit({ text, words }: Answer, at: number, isDenied: boolean): boolean {
  const { norm, end } = words[at] as Word;
  const { norm: next, start } = words[at + 1] as Word;
  const isPronoun = Pronouns.has(next) && finiteVerbs.has(words[at + 2]?.norm ?? '');
  const isClause = Nominatives.has(next) || isPronoun;
  const mayBeClause = isClause || Pronouns.has(next) || Determiners.has(next);
  switch (norm) {
    case 'and':
      // The edit reaches into the next word, and must break no marks before it.
      return isClause && /^\s+$/.test(text.slice(end, start));
    case 'but':
      return isClause || (Determiners.has(next) && !isDenied);
    case 'so':
      return mayBeClause && next !== 'that';
    case 'because':
      return mayBeClause && !isDenied;
    default:
      return norm === 'which' && Consequences.has(next);
  }
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
