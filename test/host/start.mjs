// Opens the sample workspace with this extension in a real VS Code: npm start [-- --embedded]
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findDesktop, openDesktop } from './desktopEditor.mjs';
import { npmScript } from './npm.mjs';
import { cache, root } from './paths.mjs';
import { serve } from './serve.mjs';
import { quietSettings } from './settings.mjs';
import { editorVersion, oldest } from './versions.mjs';

// A few fixed ports: a browser keeps the user's settings by address.
const ports = '8100-8119';

const { values } = parseArgs({
  options: {
    embedded: { type: 'boolean', default: false },
    version: { type: 'string', default: oldest },
  },
});

await npmScript('build');
const workspace = sampleWorkspace();
const first = firstAnswer(workspace);
const desktop = values.embedded ? undefined : await findDesktop();
if (desktop) {
  console.log(`Opening ${workspace} in ${desktop.name}.`);
  await openDesktop(desktop, [`--extensionDevelopmentPath=${root}`, workspace, first]);
} else {
  await embedded();
}

async function embedded() {
  process.once('SIGINT', () => {
    console.log('\nStopped.');
    process.exit(0);
  });
  const server = await serve({
    version: editorVersion(values.version),
    port: ports,
    settings: quietSettings(),
  });
  const address = server.address(workspace, [
    ['extensionDevelopmentPath', server.uri(server.linkTo(root))],
    ['openFile', server.uri(first)],
  ]);
  console.log(`Open ${address}`);
  console.log(`It shows a copy of the samples in ${workspace}. Ctrl+C stops it.`);
  const code = await server.ended;
  throw new Error(`The editor's server ended by itself with ${code}.`);
}

/** A copy beside the editors, so that tracked files stay clean; what was written in it is kept. */
function sampleWorkspace() {
  const copy = join(cache, 'sample');
  cpSync(join(root, 'test/fixtures/workspace'), copy, { recursive: true, force: false });
  return copy;
}

/** @param {string} folder */
function firstAnswer(folder) {
  const name = readdirSync(folder)
    .sort()
    .find((file) => file.endsWith('.answer.md'));
  if (name === undefined) throw new Error(`There is no .answer.md file in ${folder}.`);
  return join(folder, name);
}
