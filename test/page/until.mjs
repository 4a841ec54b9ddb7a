import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again and again until the answer is neither undefined nor false, and returns it.
 * @template T
 * @param {string} what Ends the sentence "Waited N s for …" when it never comes.
 * @param {() => Promise<T | undefined | false>} ask
 * @param {number} [seconds]
 * @returns {Promise<T>}
 */
export async function until(what, ask, seconds = 15) {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${seconds} s for ${what}.`);
    await delay(50);
  }
}
