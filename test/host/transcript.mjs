/**
 * @typedef {object} Outcome
 * @property {number} code Zero when all went well.
 * @property {number} passed
 * @property {number} failed
 */

/** Stands before each line the tests print; the rest is the editor's own talk. */
const mark = '[test] ';

// What every healthy run says; none of it concerns an extension.
const noise = [
  'refused to show dialog',
  'open-vsx',
  '[Service Worker]',
  'bindings file',
  'watchdog',
  'connection token',
  'Creating a socket',
  'additional builtin extensions',
  'Failed to load resource',
  'bad HTTP response code (404)',
  'An iframe which has both',
];

/**
 * Whether this is something that every healthy run says.
 * @param {string} text
 */
export const isNoise = (text) => noise.some((words) => text.includes(words));

const mostLines = 200;

/**
 * Sorts what comes out of an editor: lines of the tests are printed, its own are held back.
 * @param {boolean} [verbose] Prints everything at once.
 */
export function transcript(verbose = false) {
  /** @type {string[]} */
  const heldBack = [];
  /** @type {Set<string>} */
  const tests = new Set();
  let passed = 0;
  let failed = 0;
  return {
    /**
     * @param {string} type
     * @param {readonly unknown[]} words
     */
    add(type, words) {
      const text = words.map(String).join(' ');
      if (text.startsWith(mark)) {
        const line = text.slice(mark.length);
        const end = /^(\d+) passed, (\d+) failed/.exec(line);
        if (end) [passed, failed] = [Number(end[1]), Number(end[2])];
        tests.add(line);
        console.log(line);
      } else if (verbose) {
        console.log(`${type}: ${text}`);
      } else if (!isNoise(text)) {
        heldBack.push(`${type}: ${text.split('\n').slice(0, 6).join('\n    ')}`);
        if (heldBack.length > mostLines) heldBack.shift();
      }
    },
    printHeldBack() {
      if (heldBack.length === 0) return;
      console.log('\nThe editor said:');
      for (const line of heldBack) console.log(`  ${line}`);
      heldBack.length = 0;
    },
    /**
     * Whether the tests printed this line.
     * @param {string} line
     */
    has: (line) => tests.has(line),
    counts: () => ({ passed, failed }),
  };
}
