import { l10n } from 'vscode';
import { overviewOf, type Reading } from '../core';

/** How many parts of the template an answer has, and which are still open. */
export function partsFound(reading: Reading): string {
  const { parts } = overviewOf(reading);
  const open = parts.filter(({ state }) => state !== 'there').map(({ label }) => label);
  const there = parts.length - open.length;
  const found = l10n.t('Parts of the template found: {0} of {1}.', there, parts.length);
  return open.length > 0 ? `${found} ${l10n.t('Open: {0}.', open.join(', '))}` : found;
}
