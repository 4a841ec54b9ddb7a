import { commands, l10n, window } from 'vscode';

const told = new Set<string>();

/** Warns of a setting that leads nowhere, once while the editor runs. */
export function warnOnce(message: string): void {
  if (told.has(message)) return;
  told.add(message);
  const open = l10n.t('Open Settings');
  void window.showWarningMessage(message, open).then((chosen) => {
    if (chosen) void commands.executeCommand('workbench.action.openSettings', 'answer.packs');
  });
}
