/**
 * @typedef {'1.100' | '1.139'} EditorVersion
 * @typedef {object} EditorRelease
 * @property {string} codeServer Version of the npm package `code-server` that carries this editor.
 * @property {readonly [number, number]} node Oldest Node that runs it, as major and minor.
 * @property {readonly string[]} developmentFlags Without these server flags it loads no extension
 *   under development and runs no tests.
 */

/** @type {Readonly<Record<EditorVersion, EditorRelease>>} */
export const releases = {
  '1.100': {
    codeServer: '4.100.3',
    node: [20, 0],
    developmentFlags: [],
  },
  1.139: {
    codeServer: '4.139.1',
    node: [22, 15],
    developmentFlags: ['--enable-smoke-test-driver'],
  },
};

/** The oldest supported editor, which tests and `npm start` use unless told otherwise. */
export const oldest = '1.100';

/** The newest editor the tests know. */
export const newest = '1.139';

/**
 * Narrows a command-line word to a known version, or throws a sentence that lists them.
 * @param {string} word
 * @returns {EditorVersion}
 */
export function editorVersion(word) {
  if (word in releases) return /** @type {EditorVersion} */ (word);
  const known = Object.keys(releases).join(' and ');
  throw new Error(`There is no test editor "${word}"; the known versions are ${known}.`);
}
