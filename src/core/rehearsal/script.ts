import type { Answer, Word } from '../answer';
import { type PartId, partsOf, sectionsOf } from '../parts';
import { plainSentence } from '../prose';
import type { Reading } from '../reading';
import { secondsOf } from '../speech';
import { template } from '../wording';
import { keyWordsOf, type Run } from './keyWords';
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
  /** What begins here, in the template's order; none before the first part. */
  readonly parts: readonly PartId[];
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
  };
}

/** Seconds the answer takes a speaker nothing is known of. */
export function predictedSeconds({ answer: { words } }: Reading): number {
  return secondsOf(words, 0, words.length);
}

function slotsOf(reading: Reading, lines: readonly Line[]): Slot[] {
  const sections = sectionsOf(reading);
  const found: Slot[] = [];
  const add = (parts: readonly PartId[], first: number, last: number) => {
    const opening = lines[first];
    const closing = lines[last - 1];
    if (!opening || !closing) return;
    const label = parts.length > 0 ? parts.map(labelOf).join(' · ') : Opening;
    found.push({
      parts,
      label,
      at: opening.at,
      seconds: closing.at + closing.seconds - opening.at,
    });
  };
  add([], 0, sections[0]?.first ?? lines.length);
  for (const { part, first, last } of sections) {
    const before = found.at(-1)?.parts ?? [];
    const begun = new Set(
      partsOf(reading).flatMap((place) => (place.sentence === first ? [place.part] : [])),
    );
    const fresh = inOrder.filter((each) => begun.has(each) && !before.includes(each));
    add(fresh.length > 0 ? fresh : [part], first, last);
  }
  return found;
}

const inOrder = template.parts.map(({ id }) => id);

function labelOf(part: PartId): string {
  return template.parts.find(({ id }) => id === part)?.label ?? part;
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
