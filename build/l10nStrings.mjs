import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const Call = /\bl10n\.t\(\s*(?:'(?<single>(?:[^'\\\n]|\\.)*)'|"(?<double>(?:[^"\\\n]|\\.)*)")/g;

/**
 * The plain strings of all calls of `l10n.t` below a folder, in alphabetical order.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function stringsIn(folder) {
  const found = new Set();
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!String(name).endsWith('.ts')) continue;
    const source = readFileSync(join(folder, String(name)), 'utf8');
    for (const { groups } of source.matchAll(Call)) {
      found.add((groups?.single ?? groups?.double ?? '').replace(/\\(.)/g, '$1'));
    }
  }
  return Object.fromEntries([...found].sort().map((text) => [text, text]));
}
