import type { Answer, Word } from '../answer';
import { type PartId, sectionsOf } from '../parts';
import { plainSentence } from '../prose';
import type { Reading } from '../reading';
import { secondsOf } from '../speech';
import { template } from '../wording';
import { keyWordsOf, type Run } from './keyWords';
import { paceOfReading } from './pace';
import type { Timed } from './pacing';

/** One sentence of a rehearsal, with its planned time. */
export interface Line extends Timed {
  readonly text: string;
  /** What is kept of it when the script fades. */
  readonly keyWords: readonly string[];
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** A part of the answer by name alone, with its planned time. */
export interface Slot extends Timed {
  /** Undefined for what stands before the first part. */
  readonly part: PartId | undefined;
  readonly label: string;
}

/** All that a rehearsal shows: plain values that survive JSON, times in seconds. */
export interface Script {
  readonly lines: readonly Line[];
  readonly slots: readonly Slot[];
  readonly seconds: number;
  readonly low: number;
  readonly high: number;
  readonly target: { readonly low: number; readonly high: number };
  /** The estimate for a speaker nothing is known of, for the calibration. */
  readonly predicted: number;
  /** Whether the pace is the speaker's own: timed, or typed by hand. */
  readonly isOwnPace: boolean;
}

const Opening = 'Opening';

/** The script of an answer, paced by the speaker its reading was made for. */
export function scriptOf(reading: Reading): Script {
  const { answer, speech, target } = reading;
  const lines = speech.sentences.map(({ at, seconds }, index): Line => {
    const sentence = answer.sentences[index] as Answer['sentences'][number];
    return {
      text: plainSentence(answer, sentence),
      keyWords: keyWordsOf(reading, index).map((run) => asWritten(answer, run)),
      paragraph: sentence.paragraph,
      at,
      seconds,
    };
  });
  return {
    lines,
    slots: slotsOf(reading, lines),
    seconds: speech.seconds,
    low: speech.low,
    high: speech.high,
    target,
    predicted: predictedSeconds(reading),
    isOwnPace: paceOfReading(reading).from !== 'others',
  };
}

/** Seconds the answer takes a speaker nothing is known of. */
export function predictedSeconds({ answer: { words } }: Reading): number {
  return secondsOf(words, 0, words.length);
}

function slotsOf(reading: Reading, lines: readonly Line[]): Slot[] {
  const labels = new Map(template.parts.map(({ id, label }) => [id, label]));
  const sections = sectionsOf(reading);
  const found: Slot[] = [];
  const add = (part: PartId | undefined, label: string, first: number, last: number) => {
    const opening = lines[first];
    const closing = lines[last - 1];
    if (!opening || !closing) return;
    found.push({ part, label, at: opening.at, seconds: closing.at + closing.seconds - opening.at });
  };
  add(undefined, Opening, 0, sections[0]?.first ?? lines.length);
  for (const { part, first, last } of sections) add(part, labels.get(part) ?? part, first, last);
  return found;
}

function asWritten({ words, text, slots }: Answer, { first, last }: Run): string {
  const { start, inSlot } = words[first] as Word;
  const slot = inSlot ? slots.find((each) => each.start < start && start < each.end) : undefined;
  if (slot) return text.slice(slot.start, slot.end);
  let line = '';
  for (let index = first; index < last; index++) {
    const word = words[index] as Word;
    line += (line && (word.joined ? '-' : ' ')) + word.text;
  }
  return line;
}
