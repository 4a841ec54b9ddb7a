import type { Answer, Sentence } from './answer';

/** What may stand behind the stop of a sentence. */
const Closing = '"\'”’)]*_~`';
const Asking =
  /^(?:what|what's|which|how|how's|when|where|do|does|did|is|are|could|can|may|would|will|have|has)$/;

/** Whether a sentence ends in a question mark. */
export function isQuestion({ text }: Answer, { start, end }: Sentence): boolean {
  let at = end - 1;
  while (at > start && Closing.includes(text.charAt(at))) at--;
  return text.charAt(at) === '?';
}

/** Whether it asks the listener something, and is no "Who would not love that?" or "How could I not?". */
export function asks(answer: Answer, place: Sentence): boolean {
  const { words } = answer;
  if (!isQuestion(answer, place) || !Asking.test(words[place.first]?.norm ?? '')) return false;
  for (let index = place.first; index < place.last; index++) {
    if (/^(?:not|i|i'm|i'd)$|n't$/.test(words[index]?.norm ?? '')) return false;
  }
  return true;
}
