import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openAnswer } from './answers';
import { acceptFirst } from './picks';
import { untilTab } from './tabs';

describe('cards', () => {
  it('open by id as a preview', async () => {
    const opened = untilTab((tab) => tab.label.includes('Customer Obsession'));
    await vscode.commands.executeCommand('answer.openCard', 'customer-obsession');
    const tab = await opened;
    assert.ok(tab.input instanceof vscode.TabInputWebview, 'not a preview');
    assert.match(tab.input.viewType, /markdown\.preview/);
  });

  it('can be browsed without an answer in the editor', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const opened = untilTab((tab) => tab.label.includes('Customer Obsession'));
    const browsed = vscode.commands.executeCommand('answer.browse');
    await acceptFirst(opened);
    await opened;
    await browsed;
  });
});

describe('choosing a focus', () => {
  it('writes a sentence of its own with slots at the cursor', async () => {
    const text = '---\nrole: software engineer\n---\n\nI moved jobs. It took May.\n';
    const editor = await openAnswer(text);
    const at = editor.document.positionAt(text.indexOf('moved'));
    editor.selection = new vscode.Selection(at, at);
    const changed = new Promise<void>((resolve) => {
      const listening = vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document !== editor.document) return;
        listening.dispose();
        resolve();
      });
    });
    const chosen = vscode.commands.executeCommand('answer.chooseFocus');
    await acceptFirst(changed);
    await changed;
    await chosen;
    const after = editor.document.getText();
    assert.match(after, /I moved jobs\. [A-Z][^\n]*\[[^\n]+\][^\n]*\. It took May\.\n$/);
    const selected = editor.document.getText(editor.selection);
    assert.match(selected, /^\[.+\]$/, 'the first slot is to be filled');
  });
});
