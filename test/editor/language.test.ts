import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openAnswer } from './answers';

describe('the language', () => {
  it('wraps lines and suggests while typing, by default', () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'answer' });
    assert.equal(settings.get('wordWrap'), 'on');
    assert.equal(settings.get('snippetSuggestions'), 'top');
    assert.equal(settings.get<{ other: string }>('quickSuggestions')?.other, 'on');
  });

  it('offers the template as a snippet', async () => {
    const editor = await openAnswer('');
    await vscode.commands.executeCommand('editor.action.insertSnippet', {
      langId: 'answer',
      name: 'Answer template',
    });
    assert.match(
      editor.document.getText(),
      /^I want to work at Amazon because Customer Obsession aligns with how I work\./,
    );
    assert.match(
      editor.document.getText(),
      /\[your core strength\] would contribute to \[specific team or goal\]\.$/,
    );
  });
});
