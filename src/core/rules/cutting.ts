import type { Answer, Sentence, Word } from '../answer';
import { articleFor } from '../article';
import { spokenForm } from '../speech/spokenForm';
import { type Edit, lineStart } from '../text';

/** The words `first` to `last` of one sentence. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

const Subjects = /^(?:i|we|it|they|he|she|you|there|this|that|it's|i'm|i've|we're|they're)$/;
const Leads = /^(?:and|but|so|because|that|if|when|to|the|an?|is|was|it's|i'm)$/;
/** Words that speakers begin again with after a filler: "the, er, the tender". */
const Restarts =
  /^(?:an?|the|i|we|they|he|she|my|our|your|their|and|but|to|of|in|on|at|for|from|with)$/;

/**
 * Takes words out with the comma and the empty marks that set them off; a new first word gets its
 * capital, an article the form that fits. Undefined where Markdown would break.
 */
export function cut(answer: Answer, stretch: Stretch): Edit | undefined {
  const { text, words, sentences } = answer;
  const whole = withRestart(answer, stretch);
  const { first, last } = whole;
  const place = sentences[stretch.sentence] as Sentence;
  const said = { start: (words[first] as Word).start, end: (words[last - 1] as Word).end };
  if (/[*_~`<[\]]/.test(text.slice(said.start, said.end))) return undefined;
  const { start, end } = withMarks(text, said);
  const before = first > place.first ? words[first - 1] : undefined;
  const after = last < place.last ? words[last] : undefined;
  const from = before ? gapStart(text, start, before.end) : start;
  const to = after ? gapEnd(text, end, after.start) : end;
  const isOpened = from === start && /\S/.test(text.charAt(start - 1));
  const isClosed = to === end && /[^\s.,:;!?…]/.test(text.charAt(end));
  if (isOpened && isClosed) return undefined;
  if (!after) return { start: from, end, text: '' };
  if (!before) {
    const kept = text.slice(to, after.start) + capitalised(after.text);
    return { start, end: after.start + 1, text: kept };
  }
  if (isOpened || isClosed) return fitted(answer, whole, { start: from, end: to, text: '' });
  const gap = gapBetween(before, text.slice(from, start), text.slice(end, to), after);
  return fitted(answer, whole, { start: from, end: to, text: gap });
}

/** Cuts every stretch; neighbours become one edit, so that the edits never overlap. */
export function cutAll(answer: Answer, stretches: readonly Stretch[]): Edit[] | undefined {
  const runs: Stretch[] = [];
  for (const stretch of stretches) {
    const run = runs.at(-1);
    const isNext = run && run.last >= stretch.first;
    if (isNext) runs.pop();
    runs.push(withRestart(answer, isNext ? { ...run, last: stretch.last } : stretch));
  }
  const edits = runs.map((run) => cut(answer, run));
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

/** The stretch with the word after it, where that only says again the word before. */
function withRestart({ words, sentences, text }: Answer, stretch: Stretch): Stretch {
  const place = sentences[stretch.sentence] as Sentence;
  let { last } = stretch;
  const before = words[stretch.first - 1];
  if (!before || stretch.first === place.first || !Restarts.test(before.norm)) return stretch;
  for (; last < place.last; last++) {
    const { norm, start } = words[last] as Word;
    const { end } = words[last - 1] as Word;
    const isAgain = norm === before.norm || (/^an?$/.test(norm) && /^an?$/.test(before.norm));
    if (!isAgain || gapEnd(text, end, start) < start) break;
  }
  return { ...stretch, last };
}

const Closing: Readonly<Record<string, string>> = { '*': '*', _: '_', '~': '~', '(': ')' };

/** Widened over the marks around it, which would be empty, and a comma inside them. */
function withMarks(text: string, { start, end }: { start: number; end: number }) {
  for (;;) {
    const mark = Closing[text.charAt(start - 1)];
    const close = /[,;:]/.test(text.charAt(end)) ? end + 1 : end;
    if (!mark || text.charAt(close) !== mark) return { start, end };
    start--;
    end = close + 1;
  }
}

function gapStart(text: string, from: number, least: number): number {
  let at = from;
  while (at > least && isGap(text, at - 1)) at--;
  return at;
}

function gapEnd(text: string, from: number, most: number): number {
  let at = from;
  while (at < most && isGap(text, at)) at++;
  return at;
}

/** Whether a blank, a sign of a pause, or the mark of a quoted line stands there. */
function isGap(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '.') return text.charAt(at - 1) === '.' || text.charAt(at + 1) === '.';
  if (sign === '>') return /^[\s>]*$/.test(text.slice(lineStart(text, at), at));
  return /[\s,;:…–—-]/.test(sign);
}

enum Sign {
  None,
  Comma,
  Dash,
  Stop,
}

function signOf(gap: string): Sign {
  if (/[;:]/.test(gap)) return Sign.Stop;
  if (/[–—-]/.test(gap)) return Sign.Dash;
  return gap.includes(',') ? Sign.Comma : Sign.None;
}

/** What stays of the gaps on both sides: the stronger one, or a blank where no pause belongs. */
function gapBetween(before: Word, head: string, tail: string, after: Word): string {
  const [left, right] = [signOf(head), signOf(tail)];
  const stronger = left > right ? head : tail;
  if (left === Sign.Stop || right === Sign.Stop) return stronger;
  const leads = Leads.test(before.norm);
  // "I sold phones, so yeah, I know people" keeps a comma; "it's, like, big" keeps none.
  if (Subjects.test(after.norm) && !leads) return stronger;
  const hasDash = left !== right && Math.max(left, right) === Sign.Dash;
  const hasComma = left === Sign.None && right === Sign.Comma && !leads;
  return hasDash || hasComma ? stronger : ' ';
}

/** A first letter as it begins a sentence; "eBay" keeps its own. */
function capitalised(word: string): string {
  const letter = word.charAt(0);
  return word === word.toLowerCase() ? letter.toUpperCase() : letter;
}

/** The edit with the article before the words cut made to fit the word after them. */
function fitted(answer: Answer, { first, last, sentence }: Stretch, edit: Edit): Edit {
  const { text, words, sentences } = answer;
  const article = words[first - 1] as Word;
  // A capital within the sentence is a letter, as in "vitamin A".
  const isOpening = first - 1 === sentences[sentence]?.first;
  if (!/^an?$/.test(isOpening ? article.norm : article.text) || words[last]?.inSlot) return edit;
  const right = articleFor(spokenForm(words, last));
  if (right === article.norm) return edit;
  const start = right === 'a' ? article.end - 1 : article.end;
  const kept = text.slice(article.end, edit.start) + edit.text;
  return { start, end: edit.end, text: right === 'a' ? kept : `n${kept}` };
}
