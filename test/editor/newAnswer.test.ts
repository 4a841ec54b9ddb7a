import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';

const open = () => vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled).length;

describe('a new answer', () => {
  it('has the template filled in as far as the choices go', async () => {
    await vscode.commands.executeCommand('answer.new', {
      role: 'engineering',
      initiatives: ['aws', 'prime-air'],
      principle: 'dive-deep',
    });
    const { document } = vscode.window.activeTextEditor as vscode.TextEditor;
    assert.equal(document.languageId, 'answer');
    assert.ok(document.isUntitled);
    const text = document.getText();
    assert.match(text, /^---\nquestion: Why do you want to work at Amazon\?\ncompany: Amazon\n/);
    assert.match(text, /\nrole: Software engineering\ntarget: 60-90\n---\n/);
    assert.match(text, /because Dive Deep aligns with how I work\./);
    assert.match(text, /excited about AWS and Prime Air because \[personal connection/);
  });

  it('selects the first slot, and a tab goes to the next', async () => {
    await vscode.commands.executeCommand('answer.new', { principle: 'ownership' });
    const editor = vscode.window.activeTextEditor as vscode.TextEditor;
    const selected = () => editor.document.getText(editor.selection);
    assert.equal(selected(), '[brief example demonstrating that principle]');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.equal(selected(), '[specific Amazon project/initiative]');
  });

  it('leaves nothing behind when it is broken off', async () => {
    const before = open();
    const asking = vscode.commands.executeCommand('answer.new');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await asking;
    assert.equal(open(), before);
  });
});
