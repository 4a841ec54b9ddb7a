import { join, resolve } from 'node:path';

/** The root of the repository. */
export const root = resolve(import.meta.dirname, '../..');

/** Where editors and browsers are kept between runs; ignored by git and safe to delete. */
export const cache = join(root, '.vscode-test');

/** Where compiled tests and screenshots go; ignored by git. */
export const out = join(root, 'out');
