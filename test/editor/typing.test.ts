import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { diagnosticsOf, has, openAnswer } from './answers';

/** Types at the cursor as the keyboard does, one character at a time. */
async function type(text: string): Promise<void> {
  for (const character of text) {
    await vscode.commands.executeCommand('type', { text: character });
  }
}

/** What a document's diagnostics were at each change, until `isLast`. */
async function changesUntil(
  editor: vscode.TextEditor,
  isLast: (diagnostics: vscode.Diagnostic[]) => boolean,
): Promise<number> {
  const started = Date.now();
  await diagnosticsOf(editor, isLast);
  return Date.now() - started;
}

async function openAtEnd(text: string): Promise<vscode.TextEditor> {
  const editor = await openAnswer(text);
  const end = editor.document.positionAt(text.length);
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

describe('problems while typing', () => {
  const before = 'I moved jobs. I want a good ';

  it('wait under the word that is being typed', async () => {
    const editor = await openAtEnd(before);
    await type('salary');
    const waited = await changesUntil(editor, has('compensation'));
    assert.ok(waited > 700, `shown after ${waited} ms`);
  });

  it('show as soon as the caret has left the word', async () => {
    const editor = await openAtEnd(before);
    await type('salary.');
    const waited = await changesUntil(editor, has('compensation'));
    assert.ok(waited < 900, `shown after ${waited} ms`);
  });

  it('stay where they were while the word is changed', async () => {
    const editor = await openAtEnd(`${before}salary`);
    await diagnosticsOf(editor, has('compensation'));
    let isMissing = false;
    const listening = vscode.languages.onDidChangeDiagnostics(() => {
      if (!has('compensation')(vscode.languages.getDiagnostics(editor.document.uri)))
        isMissing = true;
    });
    await vscode.commands.executeCommand('cursorLineStart');
    await type('So ');
    await vscode.commands.executeCommand('cursorLineEnd');
    await type(' range');
    await diagnosticsOf(editor, (list) =>
      list.some(({ range }) => range.start.character > before.length - 8 + 3),
    );
    listening.dispose();
    assert.ok(!isMissing);
  });

  it('go at once when an ignore comment is written', async () => {
    const editor = await openAnswer(`${before}salary.`);
    await diagnosticsOf(editor, has('compensation'));
    const gone = diagnosticsOf(editor, (list) => !has('compensation')(list));
    const end = editor.document.positionAt(editor.document.getText().length);
    const started = Date.now();
    await editor.edit((edit) => edit.insert(end, ' <!-- answer-ignore compensation -->'));
    await gone;
    assert.ok(Date.now() - started < 140, `took ${Date.now() - started} ms`);
  });
});
