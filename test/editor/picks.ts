import * as vscode from 'vscode';

/** Accepts the first entry of each quick pick that opens, until `done` is settled. */
export async function acceptFirst(done: Promise<unknown>): Promise<void> {
  let isDone = false;
  const settle = () => {
    isDone = true;
  };
  done.then(settle, settle);
  // A quick pick has no event for being shown, so the key is pressed until it has had its effect.
  while (!isDone) {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
}
