import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import esbuild from 'esbuild';

const folder = resolve(import.meta.dirname, '../test/editor');

/**
 * Resolves `tests` to a module that loads every editor test file, and `mocha` and
 * `node:assert/strict` to what both extension hosts can run.
 * @type {import('esbuild').Plugin}
 */
const editorTests = {
  name: 'editor-tests',
  setup(build) {
    build.onResolve({ filter: /^tests$/ }, () => ({ path: 'tests', namespace: 'editor-tests' }));
    build.onLoad({ filter: /^tests$/, namespace: 'editor-tests' }, () => {
      const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
      const calls = files.sort().map((file) => `require(${JSON.stringify(`./${file}`)});`);
      return {
        contents: `exports.loadTests = () => {\n${calls.join('\n')}\n};`,
        resolveDir: folder,
        watchDirs: [folder],
      };
    });

    // Inside a package of ES modules the file would take the bundle's `module` for its own.
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
      contents: `{ const module = undefined, exports = undefined;\n${await readFile(path, 'utf8')}\n}`,
    }));

    build.onResolve({ filter: /^mocha$/ }, () => ({ path: 'mocha', namespace: 'editor-mocha' }));
    build.onLoad({ filter: /^mocha$/, namespace: 'editor-mocha' }, () => ({
      // Read when a test file is loaded, which is after mocha has set them.
      contents: `module.exports = globalThis;`,
    }));

    build.onResolve({ filter: /^node:assert(\/strict)?$/ }, () => ({
      path: join(folder, 'assert.ts'),
    }));
  },
};

/**
 * One CommonJS bundle that both extension hosts run; a Node import in a test fails the build.
 * @type {import('esbuild').BuildOptions & { outfile: string }}
 */
const options = {
  entryPoints: [join(folder, 'index.ts')],
  outfile: resolve(import.meta.dirname, '../out/editor.js'),
  bundle: true,
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  sourcemap: 'inline',
  define: { FORBID_ONLY: String(Boolean(process.env.CI)) },
  plugins: [editorTests],
};

/**
 * Compiles the editor tests to `out/editor.js`.
 * @returns {Promise<string>} The path of the bundle.
 */
export async function buildEditorTests() {
  await esbuild.build(options);
  return options.outfile;
}
