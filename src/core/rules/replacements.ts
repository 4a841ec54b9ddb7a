import type { Answer, Sentence } from '../answer';
import type { Entry } from '../data';
import { deletion } from '../deletion';
import type { Fix } from '../rule';
import type { Span } from '../text';
import { template } from '../wording';

/** Replaces a sentence by the rule's template sentence, its slots to be filled. */
export function replaceBy(answer: Answer, sentence: number, rule: string): Fix[] {
  const replacement = template.replacements[rule];
  if (!replacement) return [];
  const { title, text } = replacement;
  return [{ title, edits: [{ ...spanOf(answer, sentence), text }] }];
}

/** Replaces a sentence by the opener of something that the employer does. */
export function initiativeOpener(answer: Answer, sentence: number, { name, opener }: Entry): Fix {
  const edits = [{ ...spanOf(answer, sentence), text: opener }];
  return { title: `Replace with a sentence on ${name}`, edits };
}

/** Deletes a sentence with the blank or line that belonged to it. */
export function deleteSentence(answer: Answer, sentence: number): Fix {
  return { title: 'Delete the sentence', edits: [deletion(answer, sentence)] };
}

function spanOf({ sentences }: Answer, index: number): Span {
  const { start, end } = sentences[index] as Sentence;
  return { start, end };
}
