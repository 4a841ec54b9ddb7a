import { spawn } from 'node:child_process';
import { run } from './npm.mjs';

const oldestMinor = 100;

/**
 * @typedef {object} DesktopEditor
 * @property {string} command
 * @property {string} name As a person would call it.
 */

/**
 * The desktop VS Code of this machine, where it has one that is new enough and can be seen.
 * @returns {Promise<DesktopEditor | undefined>}
 */
export async function findDesktop() {
  const { platform, env } = process;
  // In the terminal of a remote window `code` talks to an editor on another machine.
  if (env.VSCODE_IPC_HOOK_CLI) return undefined;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return undefined;
  const command = platform === 'win32' ? 'code.cmd' : 'code';
  const version = await run(command, ['--version'], shell()).catch(() => '');
  const found = /^(\d+)\.(\d+)\.\d+/.exec(version);
  if (!found) return undefined;
  if (Number(found[1]) === 1 && Number(found[2]) < oldestMinor) {
    console.log(`The VS Code on this machine is ${found[0]}; 1.${oldestMinor} or newer is needed.`);
    return undefined;
  }
  return { command, name: `VS Code ${found[0]}` };
}

/**
 * Hands the arguments to the desktop editor, which keeps running when this process ends.
 * @param {DesktopEditor} editor
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
export function openDesktop({ command, name }, args) {
  return new Promise((resolve, reject) => {
    const words = process.platform === 'win32' ? args.map((arg) => `"${arg}"`) : args;
    const child = spawn(command, words, { stdio: 'inherit', ...shell() });
    child.on('error', (error) => reject(new Error(`${name} did not start: ${error.message}`)));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${name} ended with ${code}.`));
    });
  });
}

/** Windows starts `.cmd` files through a shell only. */
const shell = () => ({ shell: process.platform === 'win32' });
