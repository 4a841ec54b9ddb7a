import { join, relative, resolve } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { serve } from './serve.mjs';
import { inWebWorker, quietSettings } from './settings.mjs';
import { transcript } from './transcript.mjs';

/**
 * @typedef {object} TestRun
 * @property {import('./versions.mjs').EditorVersion} version
 * @property {'desktop' | 'web'} kind In the Node extension host, or in the browser's as on vscode.dev.
 * @property {string} extension Folder of the extension under development.
 * @property {string} tests CommonJS file that exports `run()`.
 * @property {string} workspace Folder that is open during the tests.
 * @property {number} [timeout] In seconds.
 * @property {boolean} [verbose] Whether to print all that the editor says, not the tests alone.
 */

/**
 * Runs the tests inside VS Code and prints what they print.
 * @param {TestRun} run
 * @returns {Promise<import('./transcript.mjs').Outcome>}
 */
export async function runExtensionTests({ version, kind, timeout = 180, verbose, ...paths }) {
  const tests = relative(paths.extension, paths.tests);
  if (tests.startsWith('..')) {
    throw new Error(`${paths.tests} must be inside the extension's folder, ${paths.extension}.`);
  }
  const settings = quietSettings('dark', kind === 'web' ? inWebWorker(paths.extension) : {});
  const server = await serve({ version, settings });
  const browser = await launchBrowser();
  const said = transcript(verbose);
  try {
    const page = await (await browser.newContext()).newPage();
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    /** @type {Promise<number>} */
    const ended = new Promise((done, fail) => {
      page.exposeFunction('codeAutomationExit', done).catch(fail);
      page.on('crash', () => fail(new Error('The page of the editor crashed.')));
      const late = `The tests in VS Code ${version} (${kind}) did not end in ${timeout} s.`;
      timer = setTimeout(() => fail(new Error(late)), timeout * 1000);
    });
    await page.exposeFunction('codeAutomationLog', said.add);
    const link = server.linkTo(paths.extension);
    await page.goto(
      server.address(resolve(paths.workspace), [
        ['extensionDevelopmentPath', server.uri(link)],
        // Seen below the extension, or the web worker host would not be the one to run them.
        ['extensionTestsPath', server.uri(join(link, tests))],
      ]),
    );
    const code = await ended.finally(() => clearTimeout(timer));
    if (code !== 0) said.printHeldBack();
    const place = kind === 'web' ? 'web worker' : 'Node';
    if (!said.has(`Running in the ${place} extension host`)) {
      throw new Error(
        `The tests of VS Code ${version} did not run in the ${place} extension host.`,
      );
    }
    return { code, ...said.counts() };
  } catch (error) {
    said.printHeldBack();
    throw error;
  } finally {
    await browser.close();
    await server.stop();
  }
}
