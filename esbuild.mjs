import { writeFile } from 'node:fs/promises';
import esbuild from 'esbuild';
import { dataPlugin } from './build/data.mjs';
import { rulePages } from './build/rulePages.mjs';
import { sharedImports } from './build/sharedImports.mjs';

const watch = process.argv.includes('--watch');

const TellingWhy = ['filler', 'rehearsed'];
/**
 * What tests a row of data or describes a schema to its editors is of no use in the product, nor is the
 * reason of a phrase whose rule has a message of its own.
 */
function isLeftOut(key, { rule }) {
  if (key === 'why') return rule !== undefined && !TellingWhy.includes(rule);
  return ['flag', 'pass', 'asked', 'description'].includes(key);
}

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  minify: !watch,
  sourcemap: watch ? 'inline' : false,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [dataPlugin({ isLeftOut })],
};

/** The core names no host, so neither `vscode` nor Node is external here. */
const core = {
  ...common,
  entryPoints: ['src/core/index.ts'],
  outfile: 'dist/core.mjs',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'esm',
};

/** The same for the extension, which loads it when an answer is first read. */
const coreFile = { ...core, outfile: 'dist/core.js', format: 'cjs' };

/** One file for desktop and web: a Node import fails the build. */
const extension = {
  ...common,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  platform: 'browser',
  format: 'cjs',
  external: ['vscode', './core.js'],
  plugins: [sharedImports(core)],
};

/** What the web worker host loads, and the other two with it. */
const web = {
  ...common,
  entryPoints: ['src/web.ts'],
  outfile: 'dist/web.js',
  platform: 'browser',
  format: 'cjs',
  external: ['vscode'],
};

/** The script of the rehearsal view, which runs in the view's own page. */
const rehearsal = {
  ...common,
  entryPoints: ['src/webview/rehearsal/main.ts'],
  outfile: 'dist/rehearsal.js',
  platform: 'browser',
  format: 'iife',
};

/** The styles of the rehearsal view and of the cue card. */
const styles = {
  ...common,
  entryPoints: ['media/rehearsal.css', 'media/cueCard.css'],
  outdir: 'dist',
};

const cli = {
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
};

for (const options of [extension, web, core, coreFile, rehearsal, styles, cli]) {
  if (watch) await (await esbuild.context(options)).watch();
  else await esbuild.build(options);
}
await writeFile('dist/rulePages.json', await rulePages());
