/**
 * Measures the estimate of spoken time on transcribed speech and compares it with its bars.
 *
 *   node test/quality/speech.mjs [--espeak]
 *
 * The data stay outside the project: JSON lines with `text`, `seconds`, `speaker`, `register`, at
 * the path in ANSWER_SPEECH_DATA. With `--espeak`, the installed espeak-ng says the same texts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data =
  process.env.ANSWER_SPEECH_DATA ??
  fileURLToPath(new URL('../../../shared/data/speech-dev.jsonl', import.meta.url));
/** Largest mean errors allowed on earnings calls, in percent. */
const bars = { plain: 10.5, calibrated: 5.5, single: 6.3 };

if (!existsSync(data)) {
  console.log(`Spoken time: skipped, since there is no transcribed speech at ${data}.`);
  process.exit(0);
}

const built = await esbuild.build({
  stdin: {
    contents: `export { parse } from './src/core/parse';
      export { scaleFrom, speech } from './src/core/speech';`,
    resolveDir: root,
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'browser',
  logLevel: 'error',
});
const code = Buffer.from(built.outputFiles[0].contents).toString('base64');
const { parse, scaleFrom, speech } = await import(`data:text/javascript;base64,${code}`);

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const error = (predicted, actual) => Math.abs(predicted - actual) / actual;

/** Groups stretches by speaker, since a scale belongs to one. */
function bySpeaker(stretches) {
  const speakers = new Map();
  for (const stretch of stretches) {
    speakers.set(stretch.speaker, [...(speakers.get(stretch.speaker) ?? []), stretch]);
  }
  return [...speakers.values()];
}

/** Mean errors in percent: as it comes, from all other readings of the speaker, from one of them. */
function measure(stretches, estimate) {
  const plain = [];
  const calibrated = [];
  const single = [];
  for (const own of bySpeaker(stretches)) {
    const readings = own.map((each) => ({ predicted: estimate(each), actual: each.seconds }));
    for (const reading of readings) {
      const { predicted, actual } = reading;
      const others = readings.filter((other) => other !== reading);
      plain.push(error(predicted, actual));
      if (others.length === 0) continue;
      calibrated.push(error(predicted * scaleFrom(others), actual));
      for (const other of others) single.push(error(predicted * scaleFrom([other]), actual));
    }
  }
  const percent = (values) => 100 * mean(values);
  return { plain: percent(plain), calibrated: percent(calibrated), single: percent(single) };
}

/** The one factor that leaves an estimator no error on average, in logarithms. */
function levelled(stretches, estimate) {
  const logs = stretches.map((each) => Math.log(each.seconds / estimate(each)));
  const factor = Math.exp(mean(logs));
  return (each) => factor * estimate(each);
}

function espeakSeconds(text) {
  const { stdout, status } = spawnSync('espeak-ng', ['-v', 'en-us', '--stdout'], {
    input: text,
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error('espeak-ng did not say a text; is it installed?');
  const [headerBytes, bytesPerSample, samplesPerSecond] = [44, 2, 22_050];
  return (stdout.length - headerBytes) / bytesPerSample / samplesPerSecond;
}

const stretches = readFileSync(data, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
for (const each of stretches) {
  const { seconds, words } = speech(parse(each.text));
  Object.assign(each, { estimate: seconds, counted: words });
}
const earnings = stretches.filter(({ register }) => register.startsWith('earnings'));
const withEspeak = process.argv.includes('--espeak');
if (withEspeak) for (const each of earnings) each.espeak = espeakSeconds(each.text);

const groups = [['earnings calls', earnings]];
for (const register of new Set(stretches.map((each) => each.register))) {
  groups.push([`  ${register}`, stretches.filter((each) => each.register === register)]);
}

const row = (...cells) =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(44) : String(cell).padStart(11))).join('');
const figures = ({ plain, calibrated, single }) =>
  [plain, calibrated, single].map((value) => value.toFixed(2));

console.log(row('mean error in %', 'as it comes', 'calibrated', 'one reading'));
for (const [name, group] of groups) {
  console.log(`${name}: ${group.length} stretches, ${bySpeaker(group).length} speakers`);
  console.log(row('    this estimate', ...figures(measure(group, (each) => each.estimate))));
  console.log(row('    words / 150', ...figures(measure(group, (each) => each.counted / 2.5))));
  const rate = levelled(group, (each) => each.counted);
  console.log(row('    words, best single rate', ...figures(measure(group, rate))));
  if (withEspeak && group === earnings) {
    const espeak = levelled(group, (each) => each.espeak);
    console.log(row('    espeak-ng, best single scale', ...figures(measure(group, espeak))));
  }
}

const reached = measure(earnings, (each) => each.estimate);
for (const [name, bar] of Object.entries(bars)) {
  if (reached[name] > bar) {
    console.error(
      `Earnings calls, ${name}: ${reached[name].toFixed(2)} % is over its bar, ${bar} %.`,
    );
    process.exitCode = 1;
  }
}
