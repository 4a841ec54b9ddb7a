import 'mocha/mocha.js';
import type MochaClass from 'mocha';
import { reporter } from './reporter';

/** The editor tests of this folder, gathered by the build; each call defines one file's suites. */
declare const require: (name: string) => { loadTests(): void };

/** Set by the build: whether a test marked `.only` is an error, as on a build server. */
declare const FORBID_ONLY: boolean;

/**
 * Runs every `*.test.ts` of this folder inside the editor that called it.
 *
 * VS Code calls it, in the Node extension host as in the web worker one; the promise is rejected
 * when a test fails.
 */
export async function run(): Promise<void> {
  // mocha's browser build keeps to what both extension hosts have, and sets this global.
  const { Mocha } = globalThis as unknown as { Mocha: typeof MochaClass };
  const { generateDiff } = Mocha.reporters.Base;
  const mocha = new Mocha({
    reporter: reporter(generateDiff) as unknown as MochaClass.ReporterConstructor,
    timeout: 20_000,
    // On a busy machine a key may come before the editor has read the line; page tests do the same.
    retries: 2,
    forbidOnly: FORBID_ONLY,
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  const place = typeof process === 'undefined' ? 'web worker' : 'Node';
  console.log(`[test] Running in the ${place} extension host`);
  require('tests').loadTests();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} editor tests failed.`);
}
