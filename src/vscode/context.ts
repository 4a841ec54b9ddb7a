import { commands } from 'vscode';

let shown: boolean | undefined;

/** Tells menus and keys whether an answer is in the active editor. */
export function setActive(active: boolean): void {
  if (active === shown) return;
  shown = active;
  void commands.executeCommand('setContext', 'answer.isActive', active);
}
