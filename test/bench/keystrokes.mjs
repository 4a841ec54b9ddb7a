import { bundled } from '../quality/bundle.mjs';

const Bar = 2;
const Sentence =
  'I traced a billing run that failed every week, and errors fell by 40% in a month. ';
const Rounds = 8;

/**
 * Types a sentence into the middle of an answer letter by letter, and prints what all features
 * together compute for one letter, each text being new to them in the first round. The medians are of
 * the clock: what one keystroke takes is below the grain of processor time.
 * @param {string} answer
 */
export async function keystrokes(answer) {
  const core = await bundled("export * from './src/core';");
  /** @type {Readonly<Record<string, (reading: any, caret: number) => unknown>>} */
  const features = {
    'findings (squiggles, Problems)': (reading) => core.findingsOf(reading),
    'parts, share, questions (lens, view)': (reading) => core.overviewOf(reading),
    'semantic tokens': (reading) => core.marksOf(reading),
    'outline, breadcrumbs': (reading) => core.outlineOf(reading),
    folding: (reading) => core.foldsOf(reading),
    'time marks': (reading) => core.timeMarks(reading, 'on'),
    'linked slots': (reading, caret) => core.linkedSlots(reading, caret),
    'completion while typing': (reading, caret) =>
      core.suggestionsAt(reading, caret, reading.answer.text[caret - 1] !== ' '),
    'progress (walkthrough)': (reading) => core.progressOf(reading),
  };
  const names = ['reading (words, names, phrases, time)', ...Object.keys(features)];
  /** @type {number[][]} */
  const times = names.map(() => []);
  /** @type {number[]} */
  const sums = [];
  /** @type {number[]} */
  const scripts = [];
  const middle = answer.indexOf('. ', answer.length / 2) + 2;
  for (let round = 0; round < Rounds; round++) {
    for (let typed = 1; typed <= Sentence.length; typed++) {
      const caret = middle + typed;
      const text = answer.slice(0, middle) + Sentence.slice(0, typed) + answer.slice(middle);
      let last = performance.now();
      const first = last;
      const reading = core.read(text);
      const lap = (/** @type {number} */ at) => {
        const now = performance.now();
        // The first rounds warm up.
        if (round > 1) times[at]?.push(now - last);
        last = now;
      };
      lap(0);
      Object.values(features).forEach((run, at) => {
        run(reading, caret);
        lap(at + 1);
      });
      if (round > 1) sums.push(last - first);
      core.scriptOf(reading);
      if (round > 1) scripts.push(performance.now() - last);
    }
  }
  console.log(`\nOne keystroke in an answer of ${answer.split(/\s+/).length} words`);
  const median = (/** @type {number[]} */ list) =>
    list.sort((a, b) => a - b)[list.length >> 1] ?? 0;
  names.forEach((name, at) => {
    console.log(
      `  ${name.padEnd(40)}${median(times[at] ?? [])
        .toFixed(3)
        .padStart(8)} ms`,
    );
  });
  console.log(
    `  ${'all of it, median'.padEnd(40)}${median(sums).toFixed(3).padStart(8)} ms of ${Bar}`,
  );
  console.log(
    `  ${'and with a rehearsal open'.padEnd(40)}${median(scripts).toFixed(3).padStart(8)} ms`,
  );
}
