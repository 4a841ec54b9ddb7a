import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { deleteOnExit } from './children.mjs';
import { installEditor } from './install.mjs';
import { run } from './npm.mjs';

/**
 * Installs a VSIX as a user's editor would.
 * @param {import('./versions.mjs').EditorVersion} version
 * @param {string} vsix
 * @returns {Promise<string>} The folder of installed extensions, for `serve`; gone at exit.
 */
export async function installVsix(version, vsix) {
  const { node, folder } = await installEditor(version);
  const data = mkdtempSync(join(tmpdir(), 'answer-md-vsix-'));
  deleteOnExit(data);
  const extensions = join(data, 'extensions');
  const main = join(folder, 'out/server-main.js');
  const output = await run(
    node,
    [
      ...[main, '--install-extension', resolve(vsix), '--accept-server-license-terms'],
      ...['--extensions-dir', extensions, '--server-data-dir', data],
    ],
    { cwd: folder },
  );
  // The editor ends with 0 even where it refused the file.
  if (!output.includes('was successfully installed')) {
    throw new Error(`VS Code ${version} did not install ${vsix}:\n${output.trim()}`);
  }
  return extensions;
}
