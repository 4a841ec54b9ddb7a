import { readdirSync } from 'node:fs';
import esbuild from 'esbuild';
import { dataPlugin } from './data.mjs';

// Bundles the tests of a folder that need no editor: node build/bundleTests.mjs unit|build
const [folder] = process.argv.slice(2);
const files = readdirSync(`test/${folder}`).filter((name) => name.endsWith('.test.ts'));

// `vscode` is not external: a test that reaches for the editor does not bundle.
await esbuild.build({
  stdin: {
    contents: files.map((name) => `import './${name}';`).join('\n'),
    resolveDir: `test/${folder}`,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  outfile: `out/${folder}.cjs`,
  sourcemap: 'inline',
  external: ['esbuild', 'ajv', 'ajv/*', 'mocha', 'typescript'],
  logLevel: 'warning',
  plugins: [dataPlugin()],
});
