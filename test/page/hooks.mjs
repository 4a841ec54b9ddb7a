import { closeAll, openEditors } from './open.mjs';

/** Mocha root hooks of the page tests: a picture of what was shown when a test failed, and an end. */
export const mochaHooks = {
  /** @this {import('mocha').Context} */
  async afterEach() {
    for (const editor of openEditors()) {
      if (this.currentTest?.state === 'failed') {
        const name = this.currentTest.fullTitle().replaceAll(/[^a-z0-9]+/gi, '-');
        console.log(`      shown at the time: ${await editor.screenshot(`failed-${name}`)}`);
        for (const line of editor.console.slice(-10)) console.log(`      ${line.slice(0, 400)}`);
      }
      await editor.close();
    }
  },
  afterAll: closeAll,
};
