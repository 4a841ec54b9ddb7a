import type { Runner, Suite, Test } from 'mocha';

/** Stands before each line, so that the runner can tell it from what the editor says itself. */
const mark = '[test] ';

const say = (text: string) => {
  for (const line of text.split('\n')) console.log(mark + line);
};

type Difference = (actual: string, expected: string) => string;

/**
 * Prints suites and tests as an indented list, each failure in full, then `N passed, M failed`.
 */
export function reporter(difference: Difference) {
  return class {
    constructor(runner: Runner) {
      let depth = 0;
      const failures: { test: Test; error: Error }[] = [];
      const indent = () => '  '.repeat(depth);
      runner.on('suite', (suite: Suite) => {
        if (!suite.root) say(indent() + suite.title);
        depth++;
      });
      runner.on('suite end', () => {
        depth--;
      });
      runner.on('pass', (test: Test) => {
        const slow = (test.duration ?? 0) > 500 ? ` (${test.duration} ms)` : '';
        say(`${indent()}✔ ${test.title}${slow}`);
      });
      runner.on('pending', (test: Test) => say(`${indent()}- ${test.title}`));
      runner.on('fail', (test: Test, error: Error) => {
        failures.push({ test, error });
        say(`${indent()}${failures.length}) ${test.title}`);
      });
      runner.once('end', () => {
        failures.forEach(({ test, error }, index) => {
          say(`\n${index + 1}) ${test.fullTitle()}\n${described(error, difference)}`);
        });
        const { passes = 0, pending = 0 } = runner.stats ?? {};
        const skipped = pending > 0 ? `, ${pending} skipped` : '';
        say(`\n${passes} passed, ${failures.length} failed${skipped}`);
      });
    }
  };
}

function described(error: Error, difference: Difference): string {
  const { actual, expected, showDiff } = error as {
    actual?: unknown;
    expected?: unknown;
    showDiff?: boolean;
  };
  const pretty = (value: unknown) =>
    typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  const details = showDiff ? difference(pretty(actual) ?? '', pretty(expected) ?? '') : '';
  return `${error.stack ?? error.message}${details}`;
}
