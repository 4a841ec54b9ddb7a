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
  'editor.accessibilitySupport': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'npm.fetchOnlinePackageInfo': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.newWindowProfile': 'Default',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * The machine settings of a host that keeps quiet, in a given theme.
 * @param {Theme} [theme]
 * @param {Record<string, unknown>} [more]
 * @returns {Record<string, unknown>}
 */
export function quietSettings(theme = 'dark', more = {}) {
  return { ...quiet, 'workbench.colorTheme': themes[theme], ...more };
}
