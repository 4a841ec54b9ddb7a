import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {'light' | 'dark' | 'high contrast'} Theme */

/** @type {Readonly<Record<Theme, string>>} */
const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high contrast': 'Default High Contrast',
};

/** Settings that keep the editor from greeting, advising, fetching or asking. */
const quiet = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'npm.fetchOnlinePackageInfo': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * The machine settings of a host that keeps quiet, in the editor's own theme or a given one.
 * @param {Theme} [theme]
 * @param {Record<string, unknown>} [more]
 * @returns {Record<string, unknown>}
 */
export function quietSettings(theme, more = {}) {
  return { ...quiet, ...(theme && { 'workbench.colorTheme': themes[theme] }), ...more };
}

/**
 * Settings that move an extension which could run in Node into the web worker host.
 *
 * The payload's `extensionDevelopmentKind` is read by neither editor for an extension that names
 * both `main` and `browser`.
 * @param {string} extension Its folder.
 */
export function inWebWorker(extension) {
  const { publisher, name } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  return { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } };
}
