import type { Answer, Sentence } from '../answer';
import { isNumber } from '../match/symbols';
import type { Reading } from '../reading';
import { newlineOf, type Span } from '../text';

/** The key with its value, which may be missing or stand on the lines below. */
const Key = /^(?:variantOf|'variantOf'|"variantOf")[ \t]*:.*(?:\r?\n[ \t]+.*)*/m;

/** The text of an answer as a variant of the file of that name: front matter says so. */
export function variantText({ text, frontMatter }: Answer, name: string): string {
  const newline = newlineOf(text);
  const line = `variantOf: ${JSON.stringify(name)}`;
  const { span } = frontMatter;
  if (span.end === 0) return `---${newline}${line}${newline}---${newline}${newline}${text}`;
  const known = Key.exec(text.slice(0, span.end));
  if (known) return text.slice(0, known.index) + line + text.slice(known.index + known[0].length);
  const close = text.lastIndexOf('\n', span.end - 1) + 1;
  return text.slice(0, close) + line + newline + text.slice(close);
}

/** A sentence that two answers share, or in which they name different figures. */
export interface Likeness extends Span {
  /** Its place in the other answer. */
  readonly twin: Span;
  /** The figures in this answer and in the other, where they differ. */
  readonly figures?: { readonly own: string; readonly other: string };
}

/** What an answer has in common with another. */
export interface Comparison {
  /** Sentences of this answer that the other has too, in all but a few words. */
  readonly shared: readonly Likeness[];
  /** Share of this answer's sentences that are shared, from 0 to 1. */
  readonly share: number;
  /** Sentences that say the same with other figures. */
  readonly figures: readonly Likeness[];
}

/** Words that tell a sentence; shorter ones are alike by chance. */
const EnoughWords = 5;
/** Share of words that two sentences have in common when they say the same. */
const SameWords = 0.75;

interface Gist extends Span {
  readonly words: ReadonlySet<string>;
  readonly figures: readonly string[];
}

/** Compares an answer's sentences with another's, whatever their order. */
export function compareAnswers(own: Reading, other: Reading): Comparison {
  const ours = gistsOf(own.answer);
  const theirs = gistsOf(other.answer);
  const shared: Likeness[] = [];
  const figures: Likeness[] = [];
  for (const gist of ours) {
    const twin = theirs.find((each) => isAlike(gist, each));
    if (!twin) continue;
    const { start, end } = gist;
    const place = { start, end, twin: { start: twin.start, end: twin.end } };
    const mine = gist.figures.filter((figure) => !twin.figures.includes(figure));
    const differing = twin.figures.filter((figure) => !gist.figures.includes(figure));
    if (mine[0] && differing[0])
      figures.push({ ...place, figures: { own: mine[0], other: differing[0] } });
    else shared.push(place);
  }
  return { shared, figures, share: ours.length ? shared.length / ours.length : 0 };
}

function gistsOf({ words, sentences }: Answer): Gist[] {
  return sentences.flatMap(({ first, last, start, end }: Sentence): Gist[] => {
    const own = words.slice(first, last).filter(({ inSlot }) => !inSlot);
    const plain = own.filter(({ norm }) => !isNumber(norm)).map(({ norm }) => norm);
    if (plain.length < EnoughWords) return [];
    const figures = own.filter(({ norm }) => isNumber(norm)).map(({ text }) => text);
    return [{ start, end, words: new Set(plain), figures }];
  });
}

function isAlike({ words: a }: Gist, { words: b }: Gist): boolean {
  if (Math.min(a.size, b.size) < SameWords * Math.max(a.size, b.size)) return false;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common >= SameWords * (a.size + b.size - common);
}
