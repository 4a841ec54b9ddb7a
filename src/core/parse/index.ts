import type { Answer, Paragraph, Sentence, Slot, Word } from '../answer';
import { Pause } from '../answer';
import { sentenceFormOf } from '../forms/sentenceForm';
import { formAt } from '../forms/wordForm';
import { readFrontMatter } from '../frontMatter';
import { scanBlocks } from './blocks';
import { marksOf, scanInline } from './inline';
import { spokenText } from './spoken';
import { tokenise } from './tokens';

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
      const heading = text.slice(block.start, block.end).replace(/\s+/g, ' ');
      headings.push({
        start: block.start,
        end: block.end,
        level: block.level,
        text: heading,
        sentence: sentences.length,
      });
      continue;
    }
    let slot = slots.length;
    const skips = scanInline(text, block, nextMark, definitions, slots);
    const spoken = spokenText(text, block, skips);
    const firstSentence = sentences.length;
    let first = words.length;
    for (const token of tokenise(spoken.text, spoken.start, spoken.end)) {
      const start = spoken.sourceOf(token.start);
      const end = spoken.sourceOf(token.end - 1) + 1;
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
        const sentenceEnd = sentenceStop(text, end, block.end);
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

const Opening = '"\'“‘([*_~';

/** Start of the sentence whose first word begins at `from`: its opening marks included. */
function sentenceOpening(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && Opening.includes(text.charAt(at - 1))) at--;
  return at;
}

const Closing = '.!?…"\'”’)]*_~`';

/** End of the sentence whose last word ends at `from`: its stops and closing marks included. */
function sentenceStop(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && Closing.includes(text.charAt(at))) at++;
  return at;
}
