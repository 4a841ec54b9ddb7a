import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { diagnosticsOf, has, openAnswer } from './answers';
import { until } from './tabs';

const { packageJSON, extensionUri } = vscode.extensions.all.find(
  ({ packageJSON: { name } }) => name === 'answer-md',
) as vscode.Extension<unknown>;

describe('the language', () => {
  it('has the defaults of its editors', () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'answer' });
    const defaults = Object.entries(packageJSON.contributes.configurationDefaults['[answer]']);
    assert.ok(defaults.length > 5);
    for (const [key, value] of defaults) {
      assert.deepEqual(settings.get(key.slice('editor.'.length)), value, key);
    }
  });

  it('is that of files whose name ends in .answer.md', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri;
    const uri = vscode.Uri.joinPath(folder, 'finished.answer.md');
    assert.equal((await vscode.workspace.openTextDocument(uri)).languageId, 'answer');
  });

  it('knows its comments, pairs, lists and words', async () => {
    const editor = await openAnswer('Words');
    const text = () => editor.document.getText();
    editor.selection = new vscode.Selection(0, 0, 0, 5);
    await vscode.commands.executeCommand('type', { text: '*' });
    assert.equal(text(), '*Words*');
    await vscode.commands.executeCommand('editor.action.blockComment');
    assert.equal(text(), '*<!-- Words -->*');

    const list = await openAnswer('- One');
    list.selection = new vscode.Selection(0, 5, 0, 5);
    await vscode.commands.executeCommand('type', { text: '\n' });
    assert.equal(list.document.getText(), '- One\n- ');
    // The closing bracket may come with a change of its own; straight behind a new line the editor may
    // not be ready to close the first one.
    const isClosed = () => list.document.getText() === '- One\n- []' || undefined;
    const closing = async () => {
      await vscode.commands.executeCommand('type', { text: '[' });
      await until(isClosed, vscode.workspace.onDidChangeTextDocument, 'closing bracket', 2);
    };
    await closing().catch(async () => {
      await vscode.commands.executeCommand('deleteLeft');
      await closing();
    });

    const { document } = await openAnswer('Earth’s Best');
    const word = document.getWordRangeAtPosition(new vscode.Position(0, 2));
    assert.equal(document.getText(word), 'Earth’s');
  });

  it('has snippets that insert without a rest of their syntax', async () => {
    const uri = vscode.Uri.joinPath(extensionUri, 'snippets', 'answer.json');
    const bytes = await vscode.workspace.fs.readFile(uri);
    const names = Object.keys(JSON.parse(new TextDecoder().decode(bytes)));
    assert.ok(names.length >= 15, `${names.length} snippets`);
    for (const name of names) {
      const { document } = await openAnswer('');
      await vscode.commands.executeCommand('editor.action.insertSnippet', {
        langId: 'answer',
        name,
      });
      const text = document.getText();
      assert.ok(text.length > 30 && !/\$\{?\d|\|\}/.test(text), `${name}: ${text}`);
    }
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

describe('the setting answer.target', () => {
  it('moves the time from which an answer is too long', async () => {
    const settings = vscode.workspace.getConfiguration('answer');
    const sentence = 'At my last company I traced a failing billing run for three long evenings. ';
    const editor = await openAnswer(sentence.repeat(4));
    assert.ok(!has('over-time')(await diagnosticsOf(editor)));
    await settings.update('target', '5-10', vscode.ConfigurationTarget.Global);
    try {
      await diagnosticsOf(editor, has('over-time'));
    } finally {
      await settings.update('target', undefined, vscode.ConfigurationTarget.Global);
    }
    await diagnosticsOf(editor, (list) => !has('over-time')(list));
  });
});
