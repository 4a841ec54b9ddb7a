import { articleBefore } from './article';
import { companyOf } from './company';
import { type Belongs, distinctOf } from './distinct';
import type { Reading } from './reading';
import { type Edit, edited, type Span } from './text';

/** An answer with another employer's name in it. */
export interface Swap {
  /** The employer whose name was taken out. */
  readonly from: string;
  /** The whole document, the name replaced. */
  readonly text: string;
  /** Offset in `text` where what stands below the front matter begins. */
  readonly body: number;
  readonly sentences: readonly SwappedSentence[];
}

export interface SwappedSentence {
  /** In the answer. */
  readonly before: Span;
  /** In the document with the other name. */
  readonly after: Span;
  /** A sentence for anyone survives the change; one of the employer's alone does not. */
  readonly belongs: Belongs;
}

/** Employers to try, each large enough for a general answer to fit. */
export const otherCompanies: readonly string[] = [
  'Microsoft',
  'Google',
  'Apple',
  'Meta',
  'Walmart',
];

/** Puts another company's name into an answer, and tells which sentences do not mind. */
export function swap(reading: Reading, company: string): Swap {
  const { answer } = reading;
  const { name: from } = companyOf(reading);
  const edits = namesIn(answer.text, from, company, answer.comments);
  const belongs = distinctOf(reading).sentences;
  const { end } = answer.frontMatter.span;
  const text = edited(answer.text, edits);
  const rest = moved(end, edits);
  return {
    from,
    text,
    body: end === 0 ? 0 : rest + (/^\s*/.exec(text.slice(rest))?.[0].length ?? 0),
    sentences: answer.sentences.map(({ start, end }, index) => ({
      before: { start, end },
      after: { start: moved(start, edits), end: moved(end, edits) },
      belongs: belongs[index] ?? 'anyone',
    })),
  };
}

/** One edit for each place of the name, with the article before it; not in comments or addresses. */
function namesIn(text: string, from: string, to: string, comments: readonly Span[]): Edit[] {
  const name = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const place = new RegExp(
    `(?<![\\p{L}\\p{N}@./_-])(?:(an?)(\\s+))?${name}(?![\\p{L}\\p{N}_]|\\.\\p{L}|/)`,
    'giu',
  );
  const edits: Edit[] = [];
  const right = articleBefore(to);
  for (const { 0: written, 1: article, 2: blank = '', index: start } of text.matchAll(place)) {
    if (comments.some((comment) => comment.start <= start && start < comment.end)) continue;
    edits.push({
      start,
      end: start + written.length,
      text: article ? article.charAt(0) + right.slice(1) + blank + to : to,
    });
  }
  return edits;
}

/** Where an offset of the answer is after the edits. */
function moved(offset: number, edits: readonly Edit[]): number {
  let by = 0;
  for (const { start, end, text } of edits) {
    if (end <= offset) by += text.length - (end - start);
  }
  return offset + by;
}
