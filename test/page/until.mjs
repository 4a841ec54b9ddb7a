import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again and again until the answer is neither undefined nor false, and returns it.
 * @template T
 * @param {string} what Ends the sentence "Waited N s for …" when it never comes.
 * @param {() => Promise<T | undefined | false>} ask
 * @param {number} [seconds]
 * @returns {Promise<T>}
 */
export async function until(what, ask, seconds = 20) {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${seconds} s for ${what}.`);
    await delay(50);
  }
}

/**
 * Does something that shows `target`, and does it again while that stays hidden: on a busy machine
 * a key may come before the editor is ready for it.
 * @param {import('playwright-core').Locator} target
 * @param {() => Promise<unknown>} act
 */
export async function untilShown(target, act) {
  for (let tries = 1; ; tries++) {
    if (!(await target.first().isVisible())) await act();
    const shown = target.first().waitFor({ timeout: tries < 6 ? 2500 : 10_000 });
    const outcome = await shown.then(
      () => true,
      (error) => (tries < 6 ? false : Promise.reject(error)),
    );
    if (outcome) return;
  }
}
