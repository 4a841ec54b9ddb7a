import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cached } from './cached.mjs';
import { unpackChromium } from './unpackChromium.mjs';

// The last release of @sparticuz/chromium that says it runs on Node 20.
const packaged = '143.0.4';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * @typedef {object} Chromium
 * @property {string} executable
 * @property {Record<string, string>} env What must be added to its environment.
 */

/**
 * The machine's own Chromium or Chrome (`CHROME_PATH` first), else one from the npm registry.
 * @returns {Promise<Chromium>}
 */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return { executable: named, env: {} };
    throw new Error(`CHROME_PATH names "${named}", but there is no such file.`);
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const own = [...onPath, ...usualPlaces].find((file) => existsSync(file));
  if (own) return { executable: own, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chrome or Chromium was found. Install one, or name its program in CHROME_PATH.',
    );
  }
  const folder = await cached(`chromium-${packaged}`, 'Chromium', (target) =>
    unpackChromium(packaged, target),
  );
  return { executable: join(folder, 'chromium'), env: environment(folder) };
}

/**
 * @param {string} folder
 * @returns {Record<string, string>}
 */
function environment(folder) {
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  // The machine's own libraries are newer where it has them.
  if (!lacksLibraries(join(folder, 'chromium'))) return fonts;
  const path = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { ...fonts, LD_LIBRARY_PATH: path };
}

/** @param {string} executable */
function lacksLibraries(executable) {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}
