import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

/** @type {Set<() => void>} */
const leftovers = new Set();
let watching = false;

/**
 * Registers what must be undone however this process ends; call the result once it is undone.
 * @param {() => void} undo Synchronous, and safe to call twice.
 * @returns {() => void}
 */
export function onExit(undo) {
  if (!watching) {
    watching = true;
    process.on('exit', () => {
      for (const each of leftovers) each();
    });
    for (const [signal, code] of /** @type {const} */ ([
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ])) {
      process.on(signal, () => process.exit(code));
    }
  }
  leftovers.add(undo);
  return () => leftovers.delete(undo);
}

/**
 * Starts a program as the head of its own process group, which ends with this process.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function spawnGroup(command, args, options = {}) {
  const posix = process.platform !== 'win32';
  const child = spawn(command, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: posix,
  });
  const kill = () => {
    if (child.pid === undefined) return;
    try {
      if (posix) process.kill(-child.pid, 'SIGKILL');
      else child.kill();
    } catch {
      // It has ended already.
    }
  };
  const done = onExit(kill);
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => child.once('close', resolve));
  return {
    child,
    ended,
    /** Ends the whole group and waits until it is gone. */
    async stop() {
      kill();
      await ended;
      done();
    },
  };
}

/**
 * Deletes `folder` when this process ends.
 * @param {string} folder
 */
export function deleteOnExit(folder) {
  onExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
}
