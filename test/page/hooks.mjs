import { isNoise } from '../host/transcript.mjs';
import { closeAll, openEditors } from './open.mjs';

/** Mocha root hooks of the page tests: a picture of what was shown when a test failed, and an end. */
export const mochaHooks = {
  /** @this {import('mocha').Context} */
  async afterEach() {
    for (const editor of openEditors()) {
      if (this.currentTest?.state === 'failed') {
        const name = this.currentTest.fullTitle().replaceAll(/[^a-z0-9]+/gi, '-');
        console.log(`      shown at the time: ${await editor.screenshot(`failed-${name}`)}`);
        const said = editor.console.filter((text) => !isNoise(text)).slice(-10);
        for (const text of said) console.log(`      ${text.slice(0, 400)}`);
      }
      await editor.close();
    }
  },
  afterAll: closeAll,
};
