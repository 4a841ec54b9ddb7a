// What the modules of the extension import from the core and from the editor's API, made ready for a quick
// start: an editor waits for a bundle to be compiled and run before it activates the extension.
//
// A compiler reads all of a file, so the core stands in a file of its own, loaded when something of it is
// first used. And dozens of modules import from either, each of which would copy the core's exports one by
// one, and have the editor look up whose API it asks for; here they share one copy of each.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const apiTypes = join(root, 'node_modules/@types/vscode/index.d.ts');
const namespace = 'shared-imports';

/**
 * An esbuild plugin for a bundle beside which the core stands as `core.js`.
 * @param {import('esbuild').BuildOptions} core How the core is bundled.
 */
export function sharedImports(core) {
  return {
    name: namespace,
    setup(builder) {
      builder.onResolve({ filter: /^vscode$|\/core$/ }, ({ path, importer }) =>
        importer === 'vscode' ? undefined : { path: path.replace(/.*\//, ''), namespace },
      );
      builder.onResolve({ filter: /^late core$/ }, ({ path }) => ({ path, namespace }));
      let names;
      builder.onStart(() => {
        names = namesIn(core);
      });
      const load = (filter, contents) =>
        builder.onLoad({ filter, namespace }, async () => ({ contents: await contents() }));
      load(/^vscode$/, async () => passOn(await namesInApi(), 'vscode'));
      load(/^core$/, async () => passOn(await names, 'late core'));
      load(/^late core$/, async () => lateExports(await names));
    },
  };
}

/** What the editor's API exports besides types. */
async function namesInApi() {
  const types = await readFile(apiTypes, 'utf8');
  const found = types.matchAll(/^\texport (?:class|enum|namespace|const|function) (\w+)/gm);
  return [...new Set([...found].map(([, name]) => name))];
}

async function namesIn(options) {
  const { metafile } = await build({ ...options, format: 'esm', metafile: true, write: false });
  return Object.values(metafile.outputs)[0].exports;
}

const passOn = (names, from) => `export { ${names.join(', ')} } from '${from}';`;

const lateExports = (names) => `
  let core;
  const late = () => (core ??= require('./core.js'));
  module.exports = {
    __esModule: true,
    ${names.map((name) => `get ${name}() { return late().${name}; },`).join('\n    ')}
  };
`;
