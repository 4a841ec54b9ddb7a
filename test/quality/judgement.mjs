/**
 * Measures the four phrase rules on the corpus and compares the rows held aside, `held` and `check`
 * together, with the bars.
 *
 *   node test/quality/judgement.mjs [--tune]
 *
 * A flagged row is found when one of its rules, or of those it accepts, warns. A clean row is a
 * false alarm when any of the four warns. With `--tune`, the rows that went wrong are listed, of the
 * rows used for tuning alone: the held and check rows are to stay unseen.
 */
import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { bundled } from './bundle.mjs';

const bars = { precision: 0.95, recall: 0.85, ruleRecall: 0.75, falsePerThousand: 1 };
const ruleIds = ['generic-praise', 'compensation', 'need-a-job', 'flattery'];
const corpus = new URL('../corpus/', import.meta.url);
const textOf = (name) => readFileSync(new URL(name, corpus), 'utf8');
const rowsOf = (...names) => names.flatMap((name) => parseYaml(textOf(name)));
const isOf = (sets) => (row) => sets.includes(row.set);
const wordCount = (text) => text.split(/\s+/).filter(Boolean).length;
const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');

const { check } = await bundled(`export { check } from './src/core';`);
const warningsIn = (text) =>
  check(text).findings.filter((one) => one.severity === 'warning' && ruleIds.includes(one.rule));

/** Counts over the single sentences of some sets, of all corpora. */
function judgeSentences(sets, list) {
  const rules = Object.fromEntries(ruleIds.map((id) => [id, { rows: 0, found: 0, alarms: 0 }]));
  const sum = { rows: 0, found: 0, clean: 0, alarms: 0, hard: 0, hardAlarms: 0, words: 0 };
  for (const row of rowsOf('flagged.yaml', 'flaggedMore.yaml', 'flaggedThird.yaml').filter(
    isOf(sets),
  )) {
    const wanted = [row.rule, row.accept ?? []].flat();
    const isFound = warningsIn(row.text).some(({ rule }) => wanted.includes(rule));
    const counts = rules[[row.rule].flat()[0]];
    counts.rows++;
    sum.rows++;
    if (isFound) {
      counts.found++;
      sum.found++;
    } else list?.(`missed (${wanted.join(', ')}): ${row.text}`);
  }
  for (const row of rowsOf('clean.yaml', 'cleanMore.yaml', 'cleanThird.yaml').filter(isOf(sets))) {
    const found = warningsIn(row.text);
    sum.clean++;
    sum.words += wordCount(row.text);
    if (row.hard) sum.hard++;
    if (found.length === 0) continue;
    sum.alarms++;
    if (row.hard) sum.hardAlarms++;
    for (const id of new Set(found.map(({ rule }) => rule))) rules[id].alarms++;
    list?.(`false (${found.map(({ rule }) => rule).join(', ')}): ${row.text}`);
  }
  return { rules, sum };
}

/** Counts over the whole answers of some sets: warnings in strong ones, and what bad ones hide. */
function judgeAnswers(sets, list) {
  const counts = { strong: 0, words: 0, alarms: 0, expected: 0, found: 0, otherAlarms: 0 };
  for (const { file, kind, set: own, expect = [], tolerated = [] } of rowsOf('answers.yaml')) {
    if (!sets.includes(own)) continue;
    const text = textOf(`answers/${file}`);
    const spanOf = (row) => {
      const quote = typeof row === 'string' ? row : row.text;
      const start = text.indexOf(quote);
      if (start < 0) throw new Error(`${file} has no sentence “${quote}”.`);
      return { start, end: start + quote.length };
    };
    const left = warningsIn(text);
    if (kind === 'strong') {
      counts.strong++;
      counts.words += wordCount(text);
    }
    const inside = (span) => left.filter((one) => one.start >= span.start && one.start < span.end);
    const allowed = new Set();
    for (const row of expect) {
      const found = inside(spanOf(row));
      const wanted = [row.rule, row.accept ?? []].flat();
      counts.expected++;
      if (found.some(({ rule }) => wanted.includes(rule))) counts.found++;
      else list?.(`${file}: missed (${wanted.join(', ')}): ${row.text}`);
      for (const one of found) allowed.add(one);
    }
    for (const row of tolerated) for (const one of inside(spanOf(row))) allowed.add(one);
    for (const one of left) {
      if (allowed.has(one)) continue;
      if (kind === 'strong') counts.alarms++;
      else counts.otherAlarms++;
      list?.(`${file}: false (${one.rule}): ${text.slice(one.start, one.end)}`);
    }
  }
  return counts;
}

function report(sets, list) {
  const { rules, sum } = judgeSentences(sets, list);
  const answers = judgeAnswers(sets, list);
  const perThousand = (1000 * sum.alarms) / sum.words;
  console.log(`\nPhrase rules on the sentences of “${sets.join('” and “')}”`);
  console.log('  rule              rows   recall   false alarms   per 1,000 words');
  for (const id of ruleIds) {
    const { rows, found, alarms } = rules[id];
    const rate = ((1000 * alarms) / sum.words).toFixed(2);
    console.log(
      `  ${id.padEnd(16)}${String(rows).padStart(6)}${percent(found, rows).padStart(9)}` +
        `${String(alarms).padStart(15)}${rate.padStart(18)}`,
    );
  }
  const precision = sum.found / (sum.found + sum.alarms);
  console.log(
    `  together: recall ${percent(sum.found, sum.rows)}, precision ${percent(precision, 1)}, ` +
      `${sum.alarms} of ${sum.clean} clean rows flagged (${perThousand.toFixed(2)} per 1,000 words), ` +
      `${sum.hardAlarms} of ${sum.hard} hard ones`,
  );
  const strongRate = answers.words ? (1000 * answers.alarms) / answers.words : 0;
  if (answers.words > 0)
    console.log(
      `  whole answers: ${answers.alarms} false warnings in ${answers.strong} strong ones ` +
        `(${strongRate.toFixed(2)} per 1,000 words), ${answers.otherAlarms} in the others, ` +
        `${answers.found} of ${answers.expected} hollow sentences found`,
    );
  return { rules, sum, precision, strongRate };
}

const isTuning = process.argv.includes('--tune');
report(['tune'], isTuning ? (line) => console.log(`  ${line}`) : undefined);
if (!isTuning) {
  report(['held']);
  report(['check']);
  const { rules, sum, precision, strongRate } = report(['held', 'check']);
  const failures = [];
  const demand = (isMet, sentence) => isMet || failures.push(sentence);
  demand(precision >= bars.precision, `Precision is under ${bars.precision}.`);
  demand(sum.found / sum.rows >= bars.recall, `Recall is under ${bars.recall}.`);
  for (const id of ruleIds) {
    const { rows, found } = rules[id];
    demand(found / rows >= bars.ruleRecall, `Recall of ${id} is under ${bars.ruleRecall}.`);
  }
  demand(
    strongRate <= bars.falsePerThousand,
    `Strong answers have over ${bars.falsePerThousand} false warning per 1,000 words.`,
  );
  for (const failure of failures) console.log(`  under the bar: ${failure}`);
  process.exitCode = failures.length ? 1 : 0;
}
