import type { Reading } from '../reading';
import { rememberedOf } from '../remembered';
import type { Span } from '../text';
import { type Invited, invitedBy } from './invited';

/** A question an interviewer is likely to ask next; the span is of the words that invite it. */
export interface Question extends Span {
  readonly text: string;
  /** The words as they are written, without Markdown marks, at most a dozen. */
  readonly quote: string;
}

const Most = 12;
/** What each question already chosen on the same sentence, or of the same source, costs another. */
const SameSentence = 1.5;
const SameSource = 2.5;

/** The follow-ups that the words of an answer invite, the likeliest first; at most a dozen. */
export const questionsFor = rememberedOf((reading: Reading): readonly Question[] =>
  spread(invitedBy(reading)).map(({ text, quote, start, end }) => ({ text, quote, start, end })),
);

/** The likeliest, spread over the answer so that one rich sentence does not take them all. */
function spread(invited: readonly Invited[]): Invited[] {
  const left = [...invited].sort((a, b) => b.likely - a.likely || a.start - b.start);
  const chosen: Invited[] = [];
  const bySentence = new Map<number, number>();
  const bySource = new Map<string, number>();
  const texts = new Set<string>();
  const worth = ({ likely, sentence, source }: Invited) =>
    likely -
    SameSentence * (bySentence.get(sentence) ?? 0) -
    SameSource * (bySource.get(source) ?? 0);
  while (left.length > 0 && chosen.length < Most) {
    let best = 0;
    for (let at = 1; at < left.length; at++) {
      if (worth(left[at] as Invited) > worth(left[best] as Invited)) best = at;
    }
    const [next] = left.splice(best, 1) as [Invited];
    if (texts.has(next.text)) continue;
    if (worth(next) <= 0) break;
    chosen.push(next);
    texts.add(next.text);
    bySentence.set(next.sentence, (bySentence.get(next.sentence) ?? 0) + 1);
    bySource.set(next.source, (bySource.get(next.source) ?? 0) + 1);
  }
  return chosen;
}
