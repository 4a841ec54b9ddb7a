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

/**
 * What a document's diagnostics are some milliseconds after the change that lets its text end so.
 * Timers of one extension host fire in the order they are due, however busy the machine is.
 */
function diagnosticsAfter(
  time: number,
  { document }: vscode.TextEditor,
  ending: string,
): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const listening = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document || !document.getText().endsWith(ending)) return;
      listening.dispose();
      setTimeout(() => resolve(vscode.languages.getDiagnostics(document.uri)), time);
    });
  });
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
    const soon = diagnosticsAfter(600, editor, 'salary');
    await type('salary');
    assert.ok(!has('compensation')(await soon));
    await diagnosticsOf(editor, has('compensation'));
  });

  it('show as soon as the caret has left the word', async () => {
    const editor = await openAtEnd(before);
    const soon = diagnosticsAfter(600, editor, 'salary.');
    await type('salary.');
    assert.ok(has('compensation')(await soon));
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
    const comment = ' <!-- answer-ignore compensation -->';
    const soon = diagnosticsAfter(50, editor, comment);
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit((edit) => edit.insert(end, comment));
    assert.ok(!has('compensation')(await soon));
  });
});
