import type { Answer, Paragraph, Sentence, Slot, Word } from '../answer';
import { Pause } from '../answer';
import { sentenceFormOf } from '../forms/sentenceForm';
import { formAt } from '../forms/wordForm';
import { readFrontMatter } from '../frontMatter';
import { edited } from '../text';
import { type Block, scanBlocks } from './blocks';
import { marksOf, scanInline } from './inline';
import { sentenceOpening, sentenceStop } from './sentenceSpan';
import { type Spoken, spokenText } from './spoken';
import { type Token, tokenise } from './tokens';

/**
 * Reads a document: what is said aloud and what stands around it. Total: every text has a reading,
 * and the time is linear in its length.
 */
export function parse(text: string): Answer {
  const frontMatter = readFrontMatter(text);
  const { blocks, comments, definitions } = scanBlocks(text, frontMatter.span.end);
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const headings = [];
  const slots: Slot[] = [];

  const nextMark = marksOf(text);

  for (const block of blocks) {
    if (block.level > 0) {
      const { start, end, level } = block;
      const inner = { start, end, level, text: headingText(text, block) };
      headings.push({ ...inner, sentence: sentences.length });
      continue;
    }
    let slot = slots.length;
    const skips = scanInline(text, block, nextMark, definitions, slots);
    const spoken = spokenText(text, block, skips);
    const firstSentence = sentences.length;
    let first = words.length;
    const tokens = tokenise(spoken.text, spoken.start, spoken.end);
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] as Token;
      const start = spoken.sourceOf(token.start);
      const end = spoken.sourceAfter(token.end - 1);
      const form = formAt(spoken.text, token.start, token.end);
      const { joined, pause } = token;
      while (slot < slots.length && (slots[slot] as Slot).end <= start) slot++;
      const inSlot = slot < slots.length && (slots[slot] as Slot).start < start;
      words.push({ start, end, text: form.text, norm: form.norm, form, joined, inSlot, pause });
      if (pause >= Pause.Sentence) {
        const last = words.length;
        const before =
          sentences.length > firstSentence ? (sentences.at(-1) as Sentence).end : block.start;
        const sentenceStart = sentenceOpening(text, (words[first] as Word).start, before);
        const next = tokens[index + 1]?.start ?? spoken.end;
        const sentenceEnd = sentenceStop(text, end, nextIn(spoken, block, token.end, next));
        const paragraph = paragraphs.length;
        const form = sentenceFormOf(words, first, last);
        sentences.push({ start: sentenceStart, end: sentenceEnd, first, last, paragraph, form });
        first = last;
      }
    }
    if (sentences.length > firstSentence) {
      const { start, end } = block;
      paragraphs.push({ start, end, first: firstSentence, last: sentences.length });
    }
  }
  slots.sort((a, b) => a.start - b.start);
  return { text, frontMatter, words, sentences, paragraphs, headings, slots, comments };
}

/**
 * Where the word at `next` begins, or a cell before it, or the block ends. A closure within the loop
 * over the words would cost each of them an allocation.
 */
function nextIn(
  { text, end, sourceOf }: Spoken,
  block: Block,
  from: number,
  next: number,
): () => number {
  return () => {
    const cell = text.slice(from, next).indexOf('|');
    const stop = cell < 0 ? next : from + cell;
    return stop < end ? sourceOf(stop) : block.end;
  };
}

/** What a heading says, on one line and without comments. */
function headingText(text: string, { start, end, gaps }: Block): string {
  const blanks = gaps.map((gap) => ({ start: gap.start - start, end: gap.end - start, text: ' ' }));
  return edited(text.slice(start, end), blanks).replace(/\s+/g, ' ').trim();
}
