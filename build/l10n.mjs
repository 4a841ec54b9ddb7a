// Gathers the strings of `l10n.t` into l10n/bundle.l10n.json, for translators: npm run l10n
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringsIn } from './l10nStrings.mjs';

const root = resolve(import.meta.dirname, '..');
mkdirSync(join(root, 'l10n'), { recursive: true });
const bundle = `${JSON.stringify(stringsIn(join(root, 'src/vscode')), null, 2)}\n`;
writeFileSync(join(root, 'l10n/bundle.l10n.json'), bundle);
