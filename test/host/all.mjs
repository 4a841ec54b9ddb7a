// Runs every test that needs an editor: node test/host/all.mjs [--version 1.139 | --all]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './chromium.mjs';
import { installEditor } from './install.mjs';
import { root } from './paths.mjs';
import { editorVersion, newest, oldest } from './versions.mjs';

const { values } = parseArgs({
  options: {
    version: { type: 'string', default: oldest },
    all: { type: 'boolean', default: false },
  },
});
const versions = values.all
  ? [editorVersion(oldest), editorVersion(newest)]
  : [editorVersion(values.version)];

const page = [
  join(root, 'node_modules/mocha/bin/mocha.js'),
  ...['--no-config', '--timeout', '90000', '--retries', '2', '--require', 'test/page/hooks.mjs'],
  'test/page/*.test.mjs',
];

/**
 * @param {string} version
 * @param {string} kind
 */
const inside = (version, kind) => [
  join(import.meta.dirname, 'run.mjs'),
  ...['--version', version, '--kind', kind],
];

await findChromium();
for (const version of versions) await installEditor(version);

const parts = versions.flatMap((version) => [
  { name: `VS Code ${version}, Node extension host`, args: inside(version, 'desktop') },
  { name: `VS Code ${version}, web worker extension host`, args: inside(version, 'web') },
  { name: `VS Code ${version}, in the page`, args: page, env: { EDITOR_VERSION: version } },
]);
const failed = parts.filter(({ name, args, env }) => {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  console.log(`(${Math.round((Date.now() - started) / 1000)} s)`);
  return status !== 0;
});
for (const { name } of failed) console.error(`Failed: ${name}`);
process.exitCode = failed.length > 0 ? 1 : 0;
