import { readdirSync } from 'node:fs';
import esbuild from 'esbuild';
import { dataPlugin } from './data.mjs';

const files = readdirSync('test/unit').filter((name) => name.endsWith('.test.ts'));

// `vscode` is not external: a unit test that reaches for the editor does not bundle.
await esbuild.build({
  stdin: {
    contents: files.map((name) => `import './${name}';`).join('\n'),
    resolveDir: 'test/unit',
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  outfile: 'out/unit.cjs',
  sourcemap: 'inline',
  external: ['esbuild', 'ajv', 'ajv/*', 'mocha', 'typescript'],
  logLevel: 'warning',
  plugins: [dataPlugin()],
});
