import type { Answer, Paragraph, Sentence } from '../answer';
import type { Entry } from '../data';
import { deletion } from '../deletion';
import { halvesOf } from '../halves';
import type { Fix } from '../rule';
import type { Edit } from '../text';
import { template } from '../wording';

/** Replaces a sentence by the rule's template sentence, its slots to be filled. */
export function replaceBy(answer: Answer, sentence: number, rule: string): Fix[] {
  const replacement = template.replacements[rule];
  if (!replacement) return [];
  const { title, text } = replacement;
  return [{ title, edits: [inPlaceOf(answer, sentence, text)] }];
}

/** Replaces a sentence by the opener of something that the employer does. */
export function initiativeOpener(answer: Answer, sentence: number, { name, opener }: Entry): Fix {
  const edits = [inPlaceOf(answer, sentence, opener)];
  return { title: `Replace with a sentence on ${name}`, edits };
}

/** Deletes a sentence with the blank or line that belonged to it. */
export function deleteSentence(answer: Answer, sentence: number): Fix {
  return { title: 'Delete the sentence', edits: [deletion(answer, sentence)] };
}

/** Adds a sentence with slots behind another one, which is given a full stop where it has none. */
export function addAfter(answer: Answer, index: number, title: string, text: string): Fix {
  const { words, sentences } = answer;
  const { last, end } = sentences[index] as Sentence;
  const signs = answer.text.slice(words[last - 1]?.end ?? end, end);
  const stop = /[.!?…:;,]/.test(signs) ? '' : '.';
  return { title, edits: [{ start: end, end, text: `${stop} ${text}` }] };
}

/** Puts a text where a sentence stood, with what was bold before and behind it left so. */
function inPlaceOf({ text, sentences, paragraphs }: Answer, index: number, by: string): Edit {
  const sentence = sentences[index] as Sentence;
  const { start, end } = sentence;
  const paragraph = paragraphs[sentence.paragraph] as Paragraph;
  const { closing, opening } = halvesOf(text, sentence, paragraph);
  return { start, end, text: opening + by + closing };
}
