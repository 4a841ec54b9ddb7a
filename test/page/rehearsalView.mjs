import { until } from './until.mjs';

/** The rehearsal view of an editor page, read as a user sees it. */
export class RehearsalView {
  /** @param {import('./editor.mjs').Editor} editor */
  constructor(editor) {
    this.editor = editor;
    this.inside = editor.webview;
    this.current = this.inside.locator('.stretch[aria-current]');
  }

  /** Opens the view by its command and takes hold of its clock. */
  static async open(/** @type {import('./editor.mjs').Editor} */ editor) {
    await editor.menus.command('Answer: Rehearse');
    const view = new RehearsalView(editor);
    await view.takeClock();
    return view;
  }

  /** Waits until the view is drawn, and sets its clock still; `pass` moves it. */
  async takeClock() {
    await this.inside.locator('#stage *').first().waitFor({ timeout: 30_000 });
    await this.inside.locator('body').evaluate(() => {
      const fake = { now: Date.now() };
      Object.assign(globalThis, { fake });
      Date.now = () => fake.now;
    });
  }

  /**
   * Lets time pass in the view.
   * @param {number} seconds
   */
  async pass(seconds) {
    await this.inside.locator('body').evaluate((_, passing) => {
      /** @type {any} */ (globalThis).fake.now += passing;
    }, seconds * 1000);
  }

  /**
   * Waits until the element shows this text.
   * @param {string} id
   * @param {string | RegExp} text
   */
  async untilShown(id, text) {
    const element = this.inside.locator(`#${id}`);
    let seen = '';
    await until(`${text} in #${id}`, async () => {
      seen = ((await element.textContent()) ?? '').trim();
      return typeof text === 'string' ? seen === text : text.test(seen);
    }).catch((error) => {
      throw new Error(`${error.message} It shows ${JSON.stringify(seen)}.`);
    });
    return seen;
  }

  /**
   * Waits until the phase is this one.
   * @param {'ready' | 'countdown' | 'running' | 'paused' | 'finished'} phase
   */
  untilPhase(phase) {
    return this.inside.locator(`body[data-phase="${phase}"]`).waitFor();
  }

  /** The stretches of the script now on the stage. */
  stretches = () => this.inside.locator('.stretch').allInnerTexts();
}
