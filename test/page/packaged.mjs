import { join } from 'node:path';
import { npmScript } from '../host/npm.mjs';
import { root } from '../host/paths.mjs';

/** @type {Promise<unknown> | undefined} */
let packaging;

/** The VSIX of this checkout, packaged once for all page tests of a run. */
export async function packagedVsix() {
  packaging ??= npmScript('package');
  await packaging;
  return join(root, 'answer-md.vsix');
}
