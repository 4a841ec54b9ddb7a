import { existsSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { cache } from './paths.mjs';

const longestWait = 15 * 60_000;

/**
 * The folder `.vscode-test/NAME`, filled by `fill` the first time it is asked for.
 *
 * The folder appears under its name only when it is complete, so a killed run leaves no half of it;
 * what such a run did leave is removed by the next one.
 * @param {string} name
 * @param {string} what What a person is told is being installed.
 * @param {(folder: string) => Promise<unknown>} fill
 * @returns {Promise<string>}
 */
export async function cached(name, what, fill) {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const release = await lock(join(cache, `${name}.lock`), what);
  try {
    if (existsSync(folder)) return folder;
    await removePartial(name);
    const partial = join(cache, `${name}.partial-${process.pid}`);
    const started = Date.now();
    console.log(`Installing ${what} into .vscode-test/${name} (once) …`);
    const ticks = setInterval(() => {
      console.log(`  … still installing ${what}, ${seconds(started)} s`);
    }, 10_000);
    try {
      await mkdir(partial);
      await fill(partial);
      await rename(partial, folder).catch((error) => {
        if (!existsSync(folder)) throw error;
      });
    } catch (error) {
      await rm(partial, { recursive: true, force: true });
      throw new Error(`${what} could not be installed: ${messageOf(error)}`, { cause: error });
    } finally {
      clearInterval(ticks);
    }
    console.log(`  installed in ${seconds(started)} s`);
    return folder;
  } finally {
    await release();
  }
}

/**
 * Waits until no other living process holds the lock file, then holds it.
 * @param {string} file
 * @param {string} what
 * @returns {Promise<() => Promise<void>>} Lets go of the lock.
 */
async function lock(file, what) {
  const deadline = Date.now() + longestWait;
  const mine = `${file}.${process.pid}`;
  await writeFile(mine, String(process.pid));
  for (let told = false; ; ) {
    try {
      await link(mine, file);
      await rm(mine);
      return () => rm(file, { force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const holder = await readFile(file, 'utf8').catch(() => '');
    if (holder !== '' && !isAlive(Number(holder))) {
      await rm(file, { force: true });
      continue;
    }
    if (Date.now() > deadline) {
      throw new Error(
        `Process ${holder} has been installing ${what} for over 15 minutes. ` +
          `If it is not, delete ${file} and start again.`,
      );
    }
    if (!told) console.log(`Waiting for another run to finish installing ${what} …`);
    told = true;
    await delay(300);
  }
}

/** @param {string} name */
async function removePartial(name) {
  for (const entry of await readdir(cache)) {
    const [, pid] = entry.split(`${name}.partial-`);
    if (pid !== undefined && !isAlive(Number(pid))) {
      await rm(join(cache, entry), { recursive: true, force: true });
    }
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to someone else.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {number} started */
const seconds = (started) => Math.round((Date.now() - started) / 1000);

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
