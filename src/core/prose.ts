import type { Answer, Sentence, Word } from './answer';
import { firstWhere } from './firstWhere';
import { type Edit, lineEnd, lineStart, nextLine, type Span } from './text';

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

/**
 * Takes a sentence out and leaves no double blank, no orphan blank and no empty paragraph behind.
 */
export function deletion(answer: Answer, index: number): Edit {
  const { text } = answer;
  const sentence = answer.sentences[index] as Sentence;
  const paragraph = answer.paragraphs[sentence.paragraph];
  let { start, end } = sentence;
  if (paragraph && index + 1 < paragraph.last) {
    end = (answer.sentences[index + 1] as Sentence).start;
  } else if (paragraph && index > paragraph.first) {
    start = (answer.sentences[index - 1] as Sentence).end;
    const kept = text.slice(start, sentence.start);
    // A comment between the two sentences is the writer's, and stays.
    if (kept.includes('<!--')) start = sentence.start;
  } else if (paragraph) {
    ({ start, end } = wholeLines(text, {
      start: Math.min(paragraph.start, start),
      end: Math.max(paragraph.end, end),
    }));
  }
  return { start, end, text: '' };
}

/** Widens a block to its whole lines and one of the blank lines beside it. */
function wholeLines(text: string, block: Span): Span {
  let start = lineStart(text, block.start);
  let end = lineEnd(text, block.end);
  const blank = /^(?:\r?\n[ \t]*)+(?=\r?\n|$)/.exec(text.slice(end, end + 200));
  if (blank) end += blank[0].length;
  if (end < text.length) end = nextLine(text, end);
  else while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
  return { start, end };
}

/** One sentence as plain text, without Markdown marks. */
export function plainSentence({ text, words }: Answer, sentence: Sentence): string {
  let line = '';
  for (let index = sentence.first; index < sentence.last; index++) {
    const word = words[index] as Word;
    const next = words[index + 1];
    const isLast = index + 1 === sentence.last;
    line +=
      word.text +
      signsAfter(text.slice(word.end, isLast || !next ? sentence.end : next.start), isLast);
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

/** The punctuation between two words, without marks, comments and link targets. */
function signsAfter(between: string, isLast: boolean): string {
  const signs = between
    .replace(/<!--[\s\S]*?-->|\]\([^)]*\)|<[^>]*>|`+[^`]*`+/g, ' ')
    .replace(/[*_~[\]>\\|]/g, '')
    .replace(/\s+/g, ' ');
  return isLast ? signs.trim() : signs || ' ';
}
