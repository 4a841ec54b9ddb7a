import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openAnswer } from './answers';
import { until } from './tabs';

const text =
  'I want to work at Amazon because it is a great company. I moved our jobs to Lambda in May.';

/** Runs the command, takes the first company, and gives the swapped text. */
async function swapped(): Promise<vscode.TextDocument> {
  const find = () =>
    vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'answer-swap')
      ?.document;
  const shown = until(find, vscode.window.onDidChangeVisibleTextEditors, 'swapped answer');
  let isDone = false;
  const settle = () => {
    isDone = true;
  };
  shown.then(settle, settle);
  const asked = vscode.commands.executeCommand('answer.swapTest');
  // A quick pick has no event for being shown, so the key is pressed until it has had its effect.
  while (!isDone) {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await asked;
  return shown;
}

describe('the swap test', () => {
  it('shows the answer under another name, what survives leading back, and follows it', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const editor = await openAnswer(text);
    const document = await swapped();
    assert.match(document.getText(), /^# Microsoft in the place of Amazon\n\n1 of 2 sentences /);
    assert.match(
      document.getText(),
      /\nI want to work at Microsoft because it is a great company\./,
    );
    assert.notEqual(document.languageId, 'answer', 'the swapped text is not checked');

    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    assert.deepEqual(
      links.map(({ range }) => document.getText(range)),
      ['I want to work at Microsoft because it is a great company.'],
    );

    const followed = until(
      () => /Microsoft too\.$/.test(document.getText()) || undefined,
      vscode.workspace.onDidChangeTextDocument,
      'swapped text',
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(editor.document.uri, editor.document.positionAt(text.length), ' Amazon too.');
    await vscode.workspace.applyEdit(edit);
    await followed;
  });
});
