import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { deleteOnExit, spawnGroup } from './children.mjs';
import { installEditor } from './install.mjs';
import { quietSettings } from './settings.mjs';
import { oldest, releases } from './versions.mjs';

/**
 * @typedef {object} ServeOptions
 * @property {import('./versions.mjs').EditorVersion} [version]
 * @property {string | undefined} [extensions] Folder of installed extensions, as from `installVsix`; without it
 *   a page may name an extension under development.
 * @property {Record<string, unknown>} [settings] Machine settings; the quiet ones when left out.
 * @property {number | string} [port] One, or a range such as `8100-8119`; any free one when left out.
 */

const longestStart = 60_000;

/**
 * Starts the server of a real VS Code on a fresh data folder and waits until it answers.
 * @param {ServeOptions} [options]
 */
export async function serve({
  version = oldest,
  extensions,
  settings = quietSettings(),
  port: wanted = 0,
} = {}) {
  const { node, folder } = await installEditor(version);
  const { developmentFlags } = releases[version];
  const data = mkdtempSync(join(tmpdir(), 'answer-md-editor-'));
  deleteOnExit(data);
  writeSettings(data, settings);
  const args = [
    join(folder, 'out/server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(wanted), '--without-connection-token'],
    ...['--accept-server-license-terms', '--server-data-dir', data],
    ...['--disable-telemetry', '--disable-workspace-trust', '--disable-getting-started-override'],
    ...(extensions === undefined ? developmentFlags : ['--extensions-dir', extensions]),
  ];
  const { child, ended, stop } = spawnGroup(node, args, { cwd: folder, env: offline() });
  const port = await portOf(child, version);
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswering(origin);

  /** @type {Map<string, string>} */
  const linked = new Map();

  return {
    version,
    origin,
    /**
     * Another path of an extension's folder, one that the editor itself is not inside of.
     *
     * An editor below the folder of the extension under development takes its own themes for the
     * extension's, and starts with one of them whatever the settings say.
     * @param {string} extension
     */
    linkTo(extension) {
      const link = linked.get(extension) ?? join(data, `extension-${linked.size}`);
      if (!linked.has(extension)) symlinkSync(resolve(extension), link, 'junction');
      linked.set(extension, link);
      return link;
    },
    /**
     * The address under which the page finds a file or folder of this machine.
     * @param {string} path
     */
    uri: (path) => `vscode-remote://127.0.0.1:${port}${encodeURI(path.replaceAll('\\', '/'))}`,
    /**
     * The address of the editor with `folder` open, or with none.
     * @param {string | undefined} workspace
     * @param {readonly (readonly [string, string])[]} [payload]
     */
    address(workspace, payload = []) {
      const query = new URLSearchParams(
        workspace === undefined ? { ew: 'true' } : { folder: workspace },
      );
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      // Only what must be encoded is, so that a person can read the address.
      return `${origin}/?${query}`.replace(/%(2F|3A|2C)/g, decodeURIComponent);
    },
    /**
     * Replaces the machine settings; pages opened afterwards start with them.
     * @param {Record<string, unknown>} next
     */
    configure: (next) => writeSettings(data, next),
    /** Settles when the server has ended, by itself or by `stop`. */
    ended,
    async stop() {
      await stop();
      rmSync(data, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof serve>>} Server */

/** The server calls no extension gallery; nothing here needs one. */
const offline = () => ({ ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' });

/**
 * @param {string} data
 * @param {Record<string, unknown>} settings
 */
function writeSettings(data, settings) {
  mkdirSync(join(data, 'data/Machine'), { recursive: true });
  writeFileSync(join(data, 'data/Machine/settings.json'), JSON.stringify(settings, null, 2));
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} version
 * @returns {Promise<number>}
 */
function portOf(child, version) {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(
      () => fail(`did not say its port in ${longestStart / 1000} s`),
      longestStart,
    );
    /** @param {string} what */
    const fail = (what) => {
      clearTimeout(timer);
      const end = output.trim().split('\n').slice(-15).join('\n');
      reject(new Error(`The server of VS Code ${version} ${what}. It printed:\n${end}`));
    };
    /** @param {Buffer} chunk */
    const read = (chunk) => {
      output = (output + chunk).slice(-20_000);
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => fail(`could not be started: ${error.message}`));
    child.once('close', (code) => fail(`ended with ${code} before it was ready`));
  });
}

/** @param {string} origin */
async function untilAnswering(origin) {
  const deadline = Date.now() + longestStart;
  for (;;) {
    const status = await fetch(origin, { redirect: 'manual' }).then(
      (response) => response.status,
      () => 0,
    );
    if (status > 0 && status < 400) return;
    if (Date.now() > deadline) {
      throw new Error(
        `${origin} did not answer in ${longestStart / 1000} s (last status ${status}).`,
      );
    }
    await delay(50);
  }
}
