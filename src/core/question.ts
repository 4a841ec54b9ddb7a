import type { Answer, Sentence } from './answer';

const Asking =
  /^(?:what|what's|which|how|how's|when|where|do|does|did|is|are|could|can|may|would|will|have|has)$/;

/** Whether a sentence ends in a question mark, with nothing but closing quotes, brackets and marks behind. */
export function isQuestion({ text, words }: Answer, { last, end }: Sentence): boolean {
  const from = words[last - 1]?.end ?? end;
  for (let at = end - 1; at >= from; at--) {
    const sign = text.charAt(at);
    if (sign === '?') return true;
    if (sign === '.' || sign === '!' || sign === '…') return false;
  }
  return false;
}

/** Whether a sentence announces what comes after it, as before a list: "I want to join because:". */
export function announces({ text, words }: Answer, { last, end }: Sentence): boolean {
  return text.slice(words[last - 1]?.end ?? end, end).includes(':');
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
