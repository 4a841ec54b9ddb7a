import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openAnswer } from './answers';
import { until, untilTab } from './tabs';

const text =
  'I want to work at Amazon because it is a great company. I moved our jobs to Lambda in May.';

/** Runs the command, takes the first company, and gives the two documents compared. */
async function compare(): Promise<{ left: vscode.TextDocument; right: vscode.Uri }> {
  const isSwap = ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputTextDiff && input.original.scheme === 'answer-swap';
  const opened = untilTab(isSwap);
  let isDone = false;
  const settle = () => {
    isDone = true;
  };
  opened.then(settle, settle);
  const asked = vscode.commands.executeCommand('answer.swapTest');
  while (!isDone) {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await asked;
  const { input } = await opened;
  assert.ok(input instanceof vscode.TabInputTextDiff);
  const left = await vscode.workspace.openTextDocument(input.original);
  return { left, right: input.modified };
}

describe('the swap test', () => {
  it('compares the answer with itself under another name, and follows it', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const editor = await openAnswer(text);
    const { left, right } = await compare();
    assert.equal(right.toString(), editor.document.uri.toString());
    assert.match(
      left.getText(),
      /^<!-- 1 of 2 sentences are as true of Microsoft as of Amazon\. -->\n/,
    );
    assert.match(left.getText(), /\nI want to work at Microsoft because it is a great company\./);
    assert.notEqual(left.languageId, 'answer', 'the swapped text is not checked');

    const followed = until(
      () => /Microsoft too\.$/.test(left.getText()) || undefined,
      vscode.workspace.onDidChangeTextDocument,
      'swapped text',
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(right, editor.document.positionAt(text.length), ' Amazon too.');
    await vscode.workspace.applyEdit(edit);
    await followed;
  });
});
