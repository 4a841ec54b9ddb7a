import { clock, type Options, read } from '../core';
import type { Input } from './check';
import type { Outcome } from './run';

/** Prints how long each answer takes to say, with the time of each sentence. */
export function time(
  inputs: readonly Input[],
  format: 'text' | 'json',
  options: Options,
): Pick<Outcome, 'output' | 'code'> {
  const results = inputs.map(({ file, text }) => {
    const { seconds, low, high, words, sentences, headings } = read(text, options).speech;
    return { file, text, speech: { seconds, low, high, words, sentences, headings } };
  });
  if (format === 'json') {
    const rows = results.map(({ file, speech }) => ({ file, ...speech }));
    return { output: `${JSON.stringify(rows, null, 2)}\n`, code: 0 };
  }
  const output = results.map(({ file, text, speech }) => {
    const rows = speech.sentences.map(({ start, end, at, seconds }) => {
      const sentence = text.slice(start, end).replace(/\s+/g, ' ');
      const cut = sentence.length > 70 ? `${sentence.slice(0, 69)}…` : sentence;
      return `  ${clock(at)}  ${seconds.toFixed(1).padStart(5)} s  ${cut}\n`;
    });
    const { seconds, low, high, words } = speech;
    return `${file}: ${clock(seconds)} spoken (${clock(low)}–${clock(high)}), ${words} words\n${rows.join('')}`;
  });
  return { output: output.join(''), code: 0 };
}
