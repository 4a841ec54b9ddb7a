import type { Sentence, Word } from '../answer';
import { isNumber } from '../match/symbols';
import type { Reading } from '../reading';
import { tellsDeed } from '../story';
import type { Span } from '../text';

export type MarkKind = 'principle' | 'initiative' | 'figure' | 'metric' | 'slot';

/** Words to be coloured for what they are; a `metric` is a figure of the speaker's own story. */
export interface Mark extends Span {
  readonly kind: MarkKind;
}

/** The names, figures and slots of an answer in order; none overlaps another. */
export function marksOf(reading: Reading): readonly Mark[] {
  const { answer, mentions } = reading;
  const marks: Mark[] = [
    ...answer.slots.map(({ start, end }): Mark => ({ kind: 'slot', start, end })),
    ...mentions.map(
      ({ entry, start, end }): Mark => ({
        kind: entry.kind === 'principle' ? 'principle' : 'initiative',
        start,
        end,
      }),
    ),
    ...figuresOf(reading),
  ];
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return marks.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

function figuresOf({ answer, traits }: Reading): Mark[] {
  const { words, sentences } = answer;
  return sentences.flatMap((sentence, index) => {
    const isOwn = tellsDeed(sentence.form) && !traits[index]?.mentions.length;
    const kind: MarkKind = isOwn ? 'metric' : 'figure';
    return numbersIn(words, sentence).map(({ start, end }) => ({ kind, start, end }));
  });
}

function numbersIn(words: readonly Word[], { first, last }: Sentence): Word[] {
  return words.slice(first, last).filter(({ norm, inSlot }) => !inSlot && isNumber(norm));
}
