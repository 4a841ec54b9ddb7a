import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { launchBrowser } from '../host/browser.mjs';
import { deleteOnExit } from '../host/children.mjs';
import { root } from '../host/paths.mjs';
import { serve } from '../host/serve.mjs';
import { inWebWorker, quietSettings } from '../host/settings.mjs';
import { editorVersion, oldest } from '../host/versions.mjs';
import { installVsix } from '../host/vsix.mjs';
import { Editor } from './editor.mjs';

/**
 * @typedef {object} OpenOptions
 * @property {Record<string, string>} [files] What is in the workspace, by relative path.
 * @property {string} [workspace] A folder whose copy is the workspace.
 * @property {string} [file] The one that is open at the start, by relative path.
 * @property {boolean} [folder] False for an editor with no folder open.
 * @property {string} [vsix] Installed instead of the extension of this checkout.
 * @property {string} [extension] Folder of the extension under development.
 * @property {'desktop' | 'web'} [kind] The Node extension host, or the web worker one.
 * @property {import('../host/settings.mjs').Theme} [theme]
 * @property {Record<string, unknown>} [settings]
 * @property {{ width: number, height: number }} [size] In CSS pixels.
 * @property {number} [scale] Pixels of a picture to one of these.
 */

/** The editor that the page tests of this run drive, by the variable EDITOR_VERSION. */
export const version = editorVersion(process.env.EDITOR_VERSION ?? oldest);

/** @type {Map<string, ReturnType<typeof serve>>} */
const servers = new Map();
/** @type {ReturnType<typeof launchBrowser> | undefined} */
let browser;
/** @type {Set<Editor>} */
const opened = new Set();

/**
 * Opens a fresh editor page; server and browser are shared by all pages of this process.
 * @param {OpenOptions} [options]
 */
export async function openEditor(options = {}) {
  const { vsix, extension = root, theme = 'dark', kind = 'desktop', file, folder = true } = options;
  const server = await serverFor(vsix);
  server.configure(
    quietSettings(theme, { ...(kind === 'web' && inWebWorker(extension)), ...options.settings }),
  );
  const workspace = workspaceOf(options);
  browser ??= launchBrowser();
  const context = await (await browser).newContext({
    viewport: options.size ?? { width: 1100, height: 720 },
    deviceScaleFactor: options.scale ?? 1,
    reducedMotion: 'reduce',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const editor = new Editor(page, version);
  opened.add(editor);
  page.on('close', () => opened.delete(editor));
  /** @type {[string, string][]} */
  const payload = [];
  if (!vsix) payload.push(['extensionDevelopmentPath', server.uri(server.linkTo(extension))]);
  if (file !== undefined) payload.push(['openFile', server.uri(join(workspace, file))]);
  await page.goto(server.address(folder ? workspace : undefined, payload));
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
  if (file !== undefined) await editor.untilOpen(file);
  return editor;
}

/** The pages that are open now. */
export const openEditors = () => [...opened];

/** Ends every page, the browser and the servers. */
export async function closeAll() {
  await (await browser)?.close();
  browser = undefined;
  for (const server of servers.values()) await (await server).stop();
  servers.clear();
}

/** @param {string | undefined} vsix */
function serverFor(vsix) {
  const key = vsix ?? 'under development';
  const running =
    servers.get(key) ??
    (async () => {
      const extensions = vsix === undefined ? undefined : await installVsix(version, vsix);
      return serve({ version, extensions });
    })();
  servers.set(key, running);
  return running;
}

/** @param {OpenOptions} options */
function workspaceOf({ files = {}, workspace }) {
  const parent = mkdtempSync(join(tmpdir(), 'answer-md-workspace-'));
  deleteOnExit(parent);
  // What the title bar and the explorer show.
  const copy = join(parent, 'answers');
  mkdirSync(copy);
  if (workspace !== undefined) cpSync(workspace, copy, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    writeFileSync(join(copy, name), text);
  }
  return copy;
}
