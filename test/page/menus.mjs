import { until, untilShown } from './until.mjs';

/**
 * The lists an editor opens: quick fixes, suggestions, the palette and other quick picks.
 */
export class Menus {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    this.fixes = page.locator('.action-widget .monaco-list-row.action');
    this.suggestions = page.locator('.suggest-widget.visible .monaco-list-row');
    this.picks = page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
    this.pickField = page.locator('.quick-input-widget:visible .quick-input-box input');
  }

  /** Opens the quick-fix menu at the cursor and returns its titles in order. */
  async openFixes() {
    await untilShown(this.fixes, () => this.page.keyboard.press('ControlOrMeta+.'));
    const labels = await this.fixes.locator('.title').allInnerTexts();
    return labels.map((label) => label.trim());
  }

  /**
   * Chooses an entry of the open quick-fix menu by keyboard.
   * @param {string | RegExp} title The whole title, or a pattern for it.
   */
  async applyFix(title) {
    await this.#walkTo(this.fixes, title);
    await this.page.keyboard.press('Enter');
    await this.fixes.first().waitFor({ state: 'hidden' });
  }

  /** Asks for suggestions at the cursor and returns their labels in order. */
  async openSuggestions() {
    await untilShown(this.suggestions, () => this.page.keyboard.press('Control+Space'));
    return this.suggestions.locator('.label-name').allInnerTexts();
  }

  /**
   * Accepts a suggestion of the open list by keyboard.
   * @param {string | RegExp} label
   */
  async acceptSuggestion(label) {
    await this.#walkTo(this.suggestions, label);
    await this.page.keyboard.press('Enter');
    await this.suggestions.first().waitFor({ state: 'hidden' });
  }

  /**
   * Runs a command by its title in the palette.
   * @param {string} title As shown, with its category: `Answer: New Answer`.
   */
  async command(title) {
    await untilShown(this.pickField, () => this.page.keyboard.press('F1'));
    await this.pickField.fill(`>${title}`);
    await this.pick(title);
  }

  /**
   * Runs a command by its title once the palette has it: with no answer open, nothing else tells
   * that the extensions are there.
   * @param {string} title
   */
  async commandOnceThere(title) {
    await until(`${title} in the palette`, async () => {
      await untilShown(this.pickField, () => this.page.keyboard.press('F1'));
      await this.pickField.fill(`>${title}`);
      const entry = this.picks.filter({ hasText: title }).first();
      const isThere = await entry.waitFor({ timeout: 1000 }).then(
        () => true,
        () => false,
      );
      if (!isThere) await this.page.keyboard.press('Escape');
      return isThere;
    });
    await this.pick(title);
  }

  /** The labels of the open quick pick, in order. */
  async openPicks() {
    await this.picks.first().waitFor();
    return this.picks.locator('.label-name').allInnerTexts();
  }

  /**
   * Chooses an entry of the open quick pick by keyboard.
   * @param {string | RegExp} label
   */
  async pick(label) {
    await this.#walkTo(this.picks, label);
    await this.page.keyboard.press('Enter');
  }

  /**
   * Presses the down arrow until the focused row is the wanted one.
   * @param {import('playwright-core').Locator} rows
   * @param {string | RegExp} wanted
   */
  async #walkTo(rows, wanted) {
    const label = '.label-name, .title';
    const isWanted = (/** @type {string} */ text) =>
      typeof wanted === 'string' ? text.trim() === wanted : wanted.test(text);
    const labels = await until(`an entry ${wanted}`, async () => {
      const texts = await rows
        .locator(label)
        .allInnerTexts()
        .catch(() => []);
      return texts.some(isWanted) && texts;
    });
    const focused = rows.and(this.page.locator('.focused')).locator(label);
    for (let step = 0; step <= labels.length; step++) {
      const now = await focused.first().textContent();
      if (isWanted(now ?? '')) return;
      await this.page.keyboard.press('ArrowDown');
      await until('the next entry', async () => (await focused.first().textContent()) !== now);
    }
    throw new Error(`No step down reached ${wanted} among ${JSON.stringify(labels)}.`);
  }
}
