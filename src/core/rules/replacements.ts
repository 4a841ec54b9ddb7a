import type { Answer, Sentence } from '../answer';
import { type Entry, entries, entryById, focus, initiatives } from '../data';
import { deletion } from '../deletion';
import type { Reading } from '../reading';
import { rememberedOf } from '../remembered';
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

/** Replaces a sentence by an opener for an initiative that fits the role and is not named yet. */
export function initiativeOpener(reading: Reading, sentence: number): Fix {
  const { name, opener } = suggestedInitiative(reading);
  const edits = [{ ...spanOf(reading.answer, sentence), text: opener }];
  return { title: `Replace with a sentence on ${name}`, edits };
}

/** Deletes a sentence with the blank or line that belonged to it. */
export function deleteSentence(answer: Answer, sentence: number): Fix {
  return { title: 'Delete the sentence', edits: [deletion(answer, sentence)] };
}

/** An initiative of the guide's table that fits the role and is not named in the answer. */
export const suggestedInitiative = rememberedOf(({ mentions, role }: Reading): Entry => {
  const named = new Set(mentions.map(({ entry }) => entry.id));
  const inTable = focus.flatMap((row) => row.entries.map((id) => entryById(id)));
  const candidates = inTable.filter((entry) => entry !== undefined && !named.has(entry.id));
  const fitting = role
    ? candidates.find((entry) => entry?.roles.some((id) => id === role))
    : undefined;
  return fitting ?? candidates[0] ?? initiatives[0] ?? (entries[0] as Entry);
});

function spanOf({ sentences }: Answer, index: number): Span {
  const { start, end } = sentences[index] as Sentence;
  return { start, end };
}
