import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openAnswer } from './answers';

describe('the preview', () => {
  it('opens beside the answer', async () => {
    await openAnswer('# Why\n\nBecause of [the team].');
    await vscode.commands.executeCommand('answer.openPreview');
    const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const isPreview = ({ input }: vscode.Tab) =>
      input instanceof vscode.TabInputWebview && input.viewType.endsWith('markdown.preview');
    if (!tabs().some(isPreview)) {
      await new Promise<void>((resolve) => {
        const listening = vscode.window.tabGroups.onDidChangeTabs(() => {
          if (!tabs().some(isPreview)) return;
          listening.dispose();
          resolve();
        });
      });
    }
    const preview = tabs().find(isPreview) as vscode.Tab;
    assert.equal(preview.group.viewColumn, vscode.ViewColumn.Two);
    await vscode.window.tabGroups.close(preview);
  });
});

describe('the samples', () => {
  it('open as untitled copies', async () => {
    for (const name of ['first-draft', 'finished', 'template']) {
      await vscode.commands.executeCommand('answer.openSamples', name);
      const { document } = vscode.window.activeTextEditor as vscode.TextEditor;
      assert.ok(document.isUntitled && document.languageId === 'answer');
      assert.ok(document.getText().length > 200, name);
    }
  });
});

describe('hovers in front matter', () => {
  it('say what a key is for and what its value is taken for', async () => {
    const { document } = await openAnswer('---\nrole: area manager\n---\n');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(1, 2),
    );
    const text = hovers.flatMap(({ contents }) =>
      contents.map((each) => (each as vscode.MarkdownString).value),
    );
    assert.match(text.join('\n'), /Taken as: Operations and logistics/);
  });
});
