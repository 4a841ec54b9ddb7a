import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { out } from '../host/paths.mjs';
import { oldest } from '../host/versions.mjs';
import { Menus } from './menus.mjs';
import { squiggledWords } from './squiggles.mjs';
import { until, untilShown } from './until.mjs';

/** @typedef {'error' | 'warning' | 'info' | 'hint'} Severity */

/**
 * One page with a VS Code in it, driven as a person would: by keyboard, reading what is shown.
 */
export class Editor {
  /**
   * @param {import('playwright-core').Page} page
   * @param {string} version
   */
  constructor(page, version) {
    this.page = page;
    this.version = version;
    this.menus = new Menus(page);
    /** @type {string[]} What the editor and its extensions wrote to the console. */
    this.console = [];
    page.on('console', (message) => {
      this.console.push(message.text().replace(/^%c\s*(\w+)\s+color: #\w+/, '$1'));
    });
  }

  /**
   * Waits until `file` is shown in the active editor, and puts the keyboard there.
   * @param {string} file
   */
  async untilOpen(file) {
    const name = file.split('/').at(-1) ?? file;
    await this.page.locator('.tab.active', { hasText: name }).waitFor({ timeout: 60_000 });
    await this.page.locator('.editor-instance .view-lines').first().waitFor();
    await this.focus();
  }

  /** Puts the keyboard into the text of the active editor. */
  async focus() {
    await this.press('ControlOrMeta+1');
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  }

  /**
   * Presses one key after the other, written as `Control+Shift+P`.
   * @param {...string} keys
   */
  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /**
   * Types key by key, so that suggestions and automatic brackets work as for a person.
   * @param {string} text
   */
  type = (text) => this.page.keyboard.type(text);

  /** Loads the window again, which has the editors that were open, and no file that was asked for. */
  async reload() {
    const url = new URL(this.page.url());
    /** @type {[string, string][]} */
    const payload = JSON.parse(url.searchParams.get('payload') ?? '[]');
    const rest = payload.filter(([name]) => name !== 'openFile');
    url.searchParams.set('payload', JSON.stringify(rest));
    await this.page.evaluate(
      (address) => history.replaceState(history.state, '', address),
      url.href,
    );
    await Promise.all([
      this.page.waitForEvent('domcontentloaded'),
      this.menus.command('Developer: Reload Window'),
    ]);
  }

  /**
   * Pastes the text. Inserted as if it were typed, a long one overflows the stack of VS Code 1.100
   * where code lenses are shown.
   * @param {string} text
   */
  async paste(text) {
    await this.page.evaluate((held) => navigator.clipboard.writeText(held), text);
    await this.press('ControlOrMeta+v');
  }

  /**
   * The lines now visible in the active editor, as drawn: a wrapped line counts as several.
   */
  async text() {
    const lines = await this.page
      .locator('.editor-instance .monaco-editor.focused .view-line')
      .evaluateAll((found) =>
        found
          .map((line) => ({ top: parseFloat(line.style.top), text: line.textContent ?? '' }))
          .sort((a, b) => a.top - b.top)
          .map((line) => line.text),
      );
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /**
   * Waits until the visible text matches, and returns it.
   * @param {RegExp} pattern
   */
  untilText(pattern) {
    return until(`text that matches ${pattern}`, async () => {
      const text = await this.text();
      return pattern.test(text) && text;
    });
  }

  /**
   * Selects the next place of these words by the find widget, and leaves the keyboard in the text.
   * @param {string} words
   */
  async select(words) {
    await this.focus();
    const field = this.page.locator('.find-widget.visible .find-part textarea');
    await untilShown(field, () => this.press('ControlOrMeta+f'));
    await field.fill(words);
    // The first match is selected while the words are typed.
    await this.page.locator('.find-widget .matchesCount', { hasText: /^[1-9]\d* of/ }).waitFor();
    await this.press('Escape');
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    await this.untilStatus('status.editor.selection', RegExp(`\\(${words.length} selected\\)`));
  }

  /**
   * Types over the selected slot of a snippet and moves to the next one, which is then selected.
   * @param {string} text
   */
  async fillSlot(text) {
    await this.type(text);
    const selected = this.status('status.editor.selection').filter({ hasText: 'selected' });
    await selected.waitFor({ state: 'hidden' });
    await untilShown(selected, () => this.press('Tab'));
  }

  /**
   * The words under squiggles of one severity, as far as they are visible.
   * @param {Severity} severity
   * @returns {Promise<string[]>}
   */
  squiggles = (severity) => this.page.evaluate(squiggledWords, severity);

  /**
   * Waits until the words under squiggles of one severity are what `expected` says of them.
   * @param {Severity} severity
   * @param {string} what Ends the sentence "Waited for … squiggles that".
   * @param {(words: string[]) => boolean} expected
   */
  async untilSquiggles(severity, what, expected) {
    /** @type {string[]} */
    let seen = [];
    return until(`${severity} squiggles that ${what}`, async () => {
      seen = await this.squiggles(severity);
      return expected(seen) && seen;
    }).catch((error) => {
      throw new Error(`${error.message} They were under: ${JSON.stringify(seen)}`);
    });
  }

  /**
   * The status bar item whose id ends so.
   * @param {string} id
   */
  status = (id) => this.page.locator(`.statusbar-item[id$="${id}"]`);

  /**
   * What a screen reader says of the status bar item whose id ends so.
   * @param {string} id
   */
  statusLabel = async (id) => (await this.status(id).getAttribute('aria-label')) ?? '';

  /**
   * Waits until the status bar item's text matches, and returns the text.
   * @param {string} id
   * @param {RegExp} pattern
   */
  async untilStatus(id, pattern) {
    const item = this.status(id).filter({ hasText: pattern });
    await item.waitFor();
    return (await item.allInnerTexts()).join(' ').trim();
  }

  /** What the webview of the active tab shows. */
  get webview() {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /**
   * Opens the hover card at the cursor by keyboard, and returns its text once it matches.
   * @param {RegExp} pattern
   */
  async hover(pattern) {
    const card = this.page.locator('.monaco-resizable-hover .monaco-hover:not(.hidden)');
    await untilShown(card, () => this.press('ControlOrMeta+k', 'ControlOrMeta+i'));
    let text = '';
    return until(`a hover card that matches ${pattern}`, async () => {
      text = (await card.allInnerTexts()).join('\n');
      return pattern.test(text) && text;
    }).catch((error) => {
      throw new Error(`${error.message} It said: ${JSON.stringify(text)}`);
    });
  }

  /**
   * Takes a picture of the page into `out/screenshots/`.
   * @param {string} name
   */
  async screenshot(name) {
    const folder = join(out, 'screenshots');
    mkdirSync(folder, { recursive: true });
    const suffix = this.version === oldest ? '' : `-${this.version}`;
    const path = join(folder, `${name}${suffix}.png`);
    await this.page.screenshot({ path, animations: 'disabled', caret: 'initial' });
    return path;
  }

  close = () => this.page.context().close();
}
