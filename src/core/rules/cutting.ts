import type { Answer, Sentence, Word } from '../answer';
import { withFitting } from '../article';
import { capitalised } from '../capital';
import { spokenForm } from '../speech/spokenForm';
import type { Edit } from '../text';
import { gapBetween, gapEnd, gapStart } from './gaps';

/** The words `first` to `last` of one sentence. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

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
    const kept = text.slice(to, after.start) + capitalised(after.text).charAt(0);
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

/** The edit with the article before the words cut made to fit the word after them. */
function fitted(answer: Answer, { first, last }: Stretch, edit: Edit): Edit {
  const { words } = answer;
  if (words[last]?.inSlot) return edit;
  return withFitting(answer, first - 1, edit, spokenForm(words, last));
}
