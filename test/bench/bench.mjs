/**
 * Times the core, and write-good and nspell beside it in the same run.
 *
 *   npm run bench
 *
 * Times are medians of processor time, which a busy machine changes less than the clock's. Nothing
 * here passes or fails.
 */
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import writeGood from 'write-good';
import { bundled } from '../quality/bundle.mjs';
import { keystrokes } from './keystrokes.mjs';
import { hostile, longProse, newAnswers, prose } from './texts.mjs';

const {
  Automaton,
  check,
  estimate,
  entryLexicon,
  ownEntries,
  parse,
  parsePattern,
  read,
  wordingLexicon,
} = await bundled(`
  export { check, estimate } from './src/core';
  export { entries as ownEntries } from './src/core/data';
  export { entryLexicon, wordingLexicon } from './src/core/lexicon';
  export { Automaton } from './src/core/match/automaton';
  export { parsePattern } from './src/core/match/pattern';
  export { parse } from './src/core/parse';
  export { read } from './src/core/reading';
`);

/** Processor time of `times` runs, in milliseconds for one. */
function timed(run, times = 1) {
  const before = process.cpuUsage();
  for (let round = 0; round < times; round++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

/**
 * The median of batches that take 5 ms or more each, as many as fit into about `budget` ms, after it has
 * run as long: the engine takes some thousand rounds until it has optimised what is called most.
 */
function median(run, budget = 600) {
  const warm = performance.now() + budget;
  while (performance.now() < warm) run();
  const first = timed(run);
  const batch = Math.max(1, Math.round(5 / Math.max(first, 0.01)));
  const count = Math.max(5, Math.min(200, Math.round(budget / (first * batch))));
  const times = Array.from({ length: count }, () => timed(run, batch)).sort((a, b) => a - b);
  return times[count >> 1];
}

const line = (name, ms, more = '') =>
  console.log(`  ${name.padEnd(34)}${ms.toFixed(ms < 1 ? 3 : 1).padStart(10)} ms  ${more}`);

console.log('\nBuilding the machines that find phrases and names, cold');
line('phrases and traits, once', timed(wordingLexicon));
line(
  'names and figures, once',
  timed(() => entryLexicon(ownEntries)),
);
line(
  'names again, for a pack',
  median(() => entryLexicon([...ownEntries])),
);

const answer = prose(250);
console.log('\nAn answer of 250 words, warm');
const checked = median(() => check(answer), 2000);
line(
  'parse',
  median(() => parse(answer)),
);
line(
  'read (parse, phrases, names)',
  median(() => read(answer)),
);
line('check', checked);
// Some 24,000 sentences, more than are kept, so that none is known when it comes again.
const others = newAnswers(1500);
let round = 0;
line(
  'check, its sentences not met before',
  median(() => check(others[round++ % others.length]), 2000),
);
line(
  'estimate (spoken time)',
  median(() => estimate(answer)),
);
const speller = nspell(dictionary);
const spell = (text) => text.split(/[^\p{L}']+/u).filter((word) => word && !speller.correct(word));
for (const [name, run] of [
  ['write-good', () => writeGood(answer)],
  ['nspell with dictionary-en', () => spell(answer)],
]) {
  const ms = median(run);
  line(name, ms, `${(ms / checked).toFixed(1)} × check`);
}

await keystrokes(answer);

console.log('\nLong prose, no sentence of it met before, and the same text again');
for (const size of [125_000, 250_000, 500_000, 1_000_000]) {
  const [first = '', ...others] = longProse(size, 8);
  check(first);
  const times = others.map((text) => timed(() => check(text))).sort((a, b) => a - b);
  const again = median(() => check(first));
  const perMegabyte = (ms) => `${((ms * 1e6) / size).toFixed(0)} ms a MB`;
  const known = `again ${again.toFixed(1)} ms, ${perMegabyte(again)}`;
  line(
    `check of ${size / 1000} KB`,
    times[times.length >> 1],
    `${perMegabyte(times[times.length >> 1])}; ${known}`,
  );
}

console.log('\nHostile texts');
for (const [name, text] of Object.entries(hostile))
  line(
    name,
    median(() => check(text), 300),
  );

console.log('\nCost of a word by the number of patterns');
const words = prose(20_000).split(/\s+/);
const vocabulary = [
  ...new Set(words.map((word) => word.toLowerCase().replace(/[^a-z]/g, ''))),
].filter(Boolean);
const document = parse(words.join(' '));
/** The sentence as if it were met for the first time. */
const unknown = (sentence) => ({ ...sentence, form: { words: sentence.form.words, facets: [] } });
/** Patterns of words drawn from a list. */
function someOf(list, count) {
  let seed = 5;
  const pick = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return list[seed % list.length];
  };
  return Array.from({ length: count }, (_, owner) => ({
    owner,
    node: parsePattern(`(${pick()}|${pick()}) ...4 (${pick()}|${pick()} ${pick()}) ${pick()}`),
  }));
}
const large = Array.from({ length: 20_000 }, (_, index) => vocabulary[index] ?? `word${index}`);
for (const [kind, list] of [
  ['of 20,000 words', large],
  ['of words in the text alone', vocabulary],
]) {
  for (const count of [1000, 2000, 4000]) {
    const automaton = new Automaton(someOf(list, count));
    const ms = median(() => automaton.scan(document.sentences.map(unknown)));
    const each = `${((1e6 * ms) / words.length).toFixed(0)} ns a word`;
    line(`${count} ${kind}`, ms, `${each}, ${automaton.size.states} states`);
  }
}
const { states, moves } = wordingLexicon().size;
console.log(`  the phrases themselves: ${states} states and ${moves} moves after this run`);
