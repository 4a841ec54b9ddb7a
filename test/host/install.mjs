import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cached.mjs';
import { npmInstall } from './npm.mjs';
import { releases } from './versions.mjs';

/**
 * @typedef {object} EditorHost
 * @property {string} node The Node that runs this editor.
 * @property {string} folder Where `out/server-main.js` is.
 */

/**
 * The complete VS Code server of `version`, installed into the cache when it is not there yet.
 * @param {import('./versions.mjs').EditorVersion} version
 * @returns {Promise<EditorHost>}
 */
export async function installEditor(version) {
  const { codeServer } = releases[version];
  const inside = 'node_modules/code-server/lib/vscode';
  const folder = await cached(
    `code-server-${codeServer}`,
    `VS Code ${version} (server build, about a minute)`,
    async (target) => {
      // Its install scripts compile native modules that only logging and file watching would use.
      await npmInstall(['--ignore-scripts', `code-server@${codeServer}`], target);
      await npmInstall(['--ignore-scripts', '--omit=dev'], join(target, inside));
      await addSearch(join(target, inside), target);
    },
  );
  return { node: await nodeFor(version), folder: join(folder, inside) };
}

/**
 * Puts the search binary where the skipped scripts would have; newer editors carry it.
 * @param {string} editor
 * @param {string} target A folder for what is needed on the way.
 */
async function addSearch(editor, target) {
  const place = join(editor, 'node_modules/@vscode/ripgrep');
  if (!existsSync(place)) return;
  const packages = join(target, 'ripgrep');
  await mkdir(packages);
  await npmInstall(['@vscode/ripgrep@1.18.0'], packages);
  const binary = `node_modules/@vscode/ripgrep-${process.platform}-${process.arch}/bin`;
  await cp(join(packages, binary), join(place, 'bin'), { recursive: true });
  await rm(packages, { recursive: true });
}

/**
 * This Node where it is new enough for the editor, else one from the npm registry.
 * @param {import('./versions.mjs').EditorVersion} version
 * @returns {Promise<string>}
 */
async function nodeFor(version) {
  const [major, minor] = releases[version].node;
  const [runningMajor = 0, runningMinor = 0] = process.versions.node.split('.').map(Number);
  if (runningMajor > major || (runningMajor === major && runningMinor >= minor)) {
    return process.execPath;
  }
  const folder = await cached('node-24', `Node 24, which VS Code ${version} needs`, (target) =>
    npmInstall(['node@24'], target),
  );
  return join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
