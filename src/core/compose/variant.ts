import type { Answer, Sentence, Word } from '../answer';
import { numeralAt, scaleOf } from '../facts/numeral';
import { quantityOf } from '../facts/quantity';
import { isNumber } from '../match/symbols';
import { wordsAsWritten } from '../prose';
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
/** Ten times as many as a spoken answer has; each is compared with each. */
const MostSentences = 300;
/** Share of words that two sentences have in common when they say the same. */
const SameWords = 0.75;

interface Figure {
  /** As written, with its magnitude and sign. */
  readonly text: string;
  /** The same for the same amount, however it is written. */
  readonly amount: string;
  /** What it counts, by its own signs; only figures of one kind contradict each other. */
  readonly kind: string;
}

interface Gist extends Span {
  readonly words: ReadonlySet<string>;
  readonly figures: readonly Figure[];
}

/** Compares an answer's sentences with another's, whatever their order; of long texts the first 300. */
export function compareAnswers(own: Reading, other: Reading): Comparison {
  const ours = gistsOf(own.answer).slice(0, MostSentences);
  const theirs = gistsOf(other.answer).slice(0, MostSentences);
  const shared: Likeness[] = [];
  const figures: Likeness[] = [];
  for (const gist of ours) {
    const { twin, likeness, figures: pair } = matchOf(gist, theirs);
    if (!twin) continue;
    const { start, end } = gist;
    const place = { start, end, twin: { start: twin.start, end: twin.end } };
    if (!pair) shared.push(place);
    // A twin that is closer to another sentence of this answer tells of another thing.
    else if (matchOf(twin, ours).likeness === likeness) figures.push({ ...place, figures: pair });
  }
  return { shared, figures, share: ours.length ? shared.length / ours.length : 0 };
}

function gistsOf(answer: Answer): Gist[] {
  return answer.sentences.flatMap(({ first, last, start, end }: Sentence): Gist[] => {
    const words: string[] = [];
    const figures: Figure[] = [];
    for (let at = first; at < last; ) {
      const { norm, inSlot } = answer.words[at] as Word;
      const figure = inSlot ? undefined : figureAt(answer, at);
      if (figure) figures.push(figure);
      else if (!inSlot) words.push(norm);
      at = figure?.last ?? at + 1;
    }
    return words.length < EnoughWords ? [] : [{ start, end, words: new Set(words), figures }];
  });
}

/** The figure that begins at a word, in digits or in words; `last` is not part of it. */
function figureAt(answer: Answer, at: number): (Figure & { last: number }) | undefined {
  const { words } = answer;
  const { norm } = words[at] as Word;
  const numeral = numeralAt(words, at);
  if (numeral) {
    // "One of them" counts nothing.
    if (norm === 'one' && numeral.last === at + 1) return undefined;
    const { coreFirst, coreLast: last, low, high, unit, isYear } = quantityOf(words, numeral);
    const text = wordsAsWritten(answer, coreFirst, last);
    return { text, amount: `${low} ${high} ${unit}`, kind: isYear ? 'year' : unit, last };
  }
  if (!isNumber(norm)) return undefined;
  const last = scaleOf(words[at + 1]?.norm ?? '') > 1 ? at + 2 : at + 1;
  const text = wordsAsWritten(answer, at, last);
  return { text, amount: text, kind: text.replace(/[\d.,]+/, ''), last };
}

interface Match {
  readonly twin?: Gist;
  readonly likeness: number;
  readonly figures?: Likeness['figures'];
}

/** The sentence most like this one; of equals, one that does not contradict it. */
function matchOf(gist: Gist, others: readonly Gist[]): Match {
  let best: Match = { likeness: SameWords };
  for (const twin of others) {
    const likeness = likenessOf(gist, twin);
    if (likeness < best.likeness) continue;
    const isRival = likeness === best.likeness && best.twin;
    if (isRival && !best.figures) continue;
    const figures = contradiction(gist, twin);
    if (isRival && figures) continue;
    best = { twin, likeness, ...(figures && { figures }) };
    if (likeness === 1 && !figures) break;
  }
  return best;
}

/** Share of words that two sentences have in common; 0 where it is less than alike ones have. */
function likenessOf({ words: a }: Gist, { words: b }: Gist): number {
  const all = a.size + b.size;
  let missing = a.size - (all * SameWords) / (1 + SameWords);
  let common = 0;
  for (const word of a) {
    if (b.has(word)) common++;
    else if (--missing < 0) return 0;
  }
  return common / (all - common);
}

/** The first figures of one kind that only one of two sentences has. */
function contradiction(gist: Gist, twin: Gist): Likeness['figures'] {
  const theirs = figuresBeside(twin, gist);
  for (const { kind, text: own } of figuresBeside(gist, twin)) {
    const other = theirs.find((each) => each.kind === kind);
    if (other) return { own, other: other.text };
  }
  return undefined;
}

/** The figures that the other sentence lacks. */
function figuresBeside({ figures }: Gist, { figures: others }: Gist): Figure[] {
  return figures.filter(({ amount }) => !others.some((other) => other.amount === amount));
}
