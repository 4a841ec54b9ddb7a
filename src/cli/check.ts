import { check as checkText, clock, type Finding, Lines, type Options } from '../core';
import type { Outcome } from './run';

/** A file's text under the name it was given. */
export interface Input {
  readonly file: string;
  readonly text: string;
}

/** Prints the findings of each answer and the time it takes to say. */
export function check(
  inputs: readonly Input[],
  format: 'text' | 'json',
  options: Options,
): Pick<Outcome, 'output' | 'code'> {
  const results = inputs.map(({ file, text }) => ({ file, text, ...checkText(text, options) }));
  const isSerious = ({ severity }: Finding) => severity === 'warning' || severity === 'error';
  const code = results.some(({ findings }) => findings.some(isSerious)) ? 1 : 0;
  if (format === 'json') {
    const rows = results.map(({ file, findings, speech }) => ({ file, findings, speech }));
    return { output: `${JSON.stringify(rows, null, 2)}\n`, code };
  }
  const output = results.map(({ file, text, findings, speech }) => {
    const lines = new Lines(text);
    const rows = findings.map((finding) => {
      const { line, column } = lines.at(finding.start);
      return `${file}:${line + 1}:${column + 1} ${finding.severity} ${finding.rule} ${finding.message}\n`;
    });
    const { seconds, low, high, words } = speech;
    const time = `${file}: ${clock(seconds)} spoken (${clock(low)}–${clock(high)}), ${words} words\n`;
    return rows.join('') + time;
  });
  return { output: output.join(''), code };
}
