import type { Answer, Sentence, Word } from './answer';
import { firstWhere } from './firstWhere';
import { signOf } from './parse/entities';

/** The words `first` to `last` as a reader sees them, cut to a length that fits a message. */
export function wordsAsWritten({ words }: Answer, first: number, last: number): string {
  const most = Math.min(last, first + 12);
  let text = '';
  for (let index = first; index < most; index++) {
    const word = words[index] as Word;
    text += (text && (word.joined ? '-' : ' ')) + word.text;
  }
  return most < last ? `${text}…` : text;
}

/** Index of the sentence that holds `offset`, or the last one before it; -1 before the first. */
export function sentenceAt({ sentences }: Answer, offset: number): number {
  return firstWhere(sentences, ({ start }) => start > offset) - 1;
}

/** One sentence as plain text, without Markdown marks. */
export function plainSentence({ text, words }: Answer, sentence: Sentence): string {
  const first = words[sentence.first];
  let line = first ? signsIn(text.slice(sentence.start, first.start)).trim() : '';
  for (let index = sentence.first; index < sentence.last; index++) {
    const word = words[index] as Word;
    const next = words[index + 1];
    const isLast = index + 1 === sentence.last || !next;
    const signs = signsIn(text.slice(word.end, isLast ? sentence.end : next.start));
    line += word.text + (isLast ? signs.trimEnd() : signs || ' ');
  }
  return line;
}

/** Exactly what is said aloud, as plain text: one line a paragraph. */
export function plainText(answer: Answer): string {
  const lines = answer.paragraphs.map(({ first, last }) =>
    answer.sentences
      .slice(first, last)
      .map((sentence) => plainSentence(answer, sentence))
      .join(' '),
  );
  return lines.length ? `${lines.join('\n\n')}\n` : '';
}

/** The punctuation in what stands between words, without marks, comments, code and link targets. */
function signsIn(between: string): string {
  return between
    .replace(/<!--[\s\S]{0,2000}?-->|`+[^`]*`+|\n[ \t>]*/g, ' ')
    .replace(/\]\([^)]{0,2000}\)|\[\^[^\]]{0,160}\]|<\/?[a-z][^>]{0,500}>/gi, '')
    .replace(/&#?\w{1,31};/g, signOf)
    .replace(/\\([!-/:-@[-`{-~])|[*_[\]\\|]|~~+/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?…)”])/g, '');
}
