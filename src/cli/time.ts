import { clock, type Options, type Reading, read, scriptOf } from '../core';
import type { Input } from './check';
import type { Outcome } from './run';

/** Longest piece of a sentence that is printed, in characters. */
const Longest = 70;

/** Prints how long each answer takes to say, with the time of each heading and sentence. */
export function time(
  inputs: readonly Input[],
  format: 'text' | 'json',
  options: Options,
): Pick<Outcome, 'output' | 'code'> {
  const results = inputs.map(({ file, text }) => ({ file, reading: read(text, options) }));
  const output =
    format === 'json'
      ? `${JSON.stringify(results.map(asJson), null, 2)}\n`
      : results.map(asText).join('');
  return { output, code: 0 };
}

interface Timed {
  readonly file: string;
  readonly reading: Reading;
}

function asJson({ file, reading }: Timed) {
  const { seconds, low, high, words, sentences, headings } = reading.speech;
  const { lines } = scriptOf(reading);
  return {
    file,
    seconds,
    low,
    high,
    words,
    target: reading.target,
    sentences: sentences.map((sentence, index) => ({ ...sentence, text: lines[index]?.text })),
    headings,
  };
}

function asText({ file, reading }: Timed): string {
  const { answer, speech, target } = reading;
  const { seconds, low, high, words } = speech;
  const rows: string[] = [];
  const headings = answer.headings.map(({ sentence, text }, index) => {
    return { sentence, text, seconds: speech.headings[index]?.seconds ?? 0 };
  });
  scriptOf(reading).lines.forEach(({ at, seconds: own, text }, index) => {
    for (const heading of headings.filter(({ sentence }) => sentence === index)) {
      rows.push(`  ${clock(heading.seconds).padStart(5)} under “${cut(heading.text)}”\n`);
    }
    rows.push(`  ${clock(at).padStart(5)}  ${own.toFixed(1).padStart(5)} s  ${cut(text)}\n`);
  });
  const against = `${place(seconds, target)} ${clock(target.low)}–${clock(target.high)}`;
  const sum = `${clock(seconds)} spoken (${clock(low)}–${clock(high)}), ${words} words, ${against}`;
  return `${file}: ${sum}\n${rows.join('')}`;
}

function place(seconds: number, { low, high }: Reading['target']): string {
  if (Math.round(seconds) > high) return `${Math.round(seconds - high)} s over the target of`;
  if (Math.round(seconds) < low) return `${Math.round(low - seconds)} s under the target of`;
  return 'inside the target of';
}

function cut(text: string): string {
  return text.length > Longest ? `${text.slice(0, Longest - 1)}…` : text;
}
