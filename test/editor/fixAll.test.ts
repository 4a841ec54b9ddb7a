import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { diagnosticsOf, fixesFor, has, openAnswer } from './answers';

/** The actions of a kind over the whole answer, with their edits. */
function actions({ document }: vscode.TextEditor, kind: string): Thenable<vscode.CodeAction[]> {
  const end = document.positionAt(document.getText().length);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(new vscode.Position(0, 0), end),
    kind,
    10,
  );
}

async function apply(editor: vscode.TextEditor, action: vscode.CodeAction | undefined) {
  assert.ok(action?.edit);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
  return editor.document.getText();
}

// The extension starts with the first answer.
before(async () => {
  await diagnosticsOf(await openAnswer('For the salary.'), has('compensation'));
});

describe('fix all', () => {
  const text =
    'At Amazon, customer obsession is how I work. For the salary. <!-- answer-ignore flattery -->\n';

  for (const kind of ['source.fixAll.answer', 'source.fixAll']) {
    it(`makes the fixes that cannot change the meaning, asked for ${kind}`, async () => {
      const editor = await openAnswer(text);
      const found = await actions(editor, kind);
      const own = found.filter((action) => action.kind?.value === 'source.fixAll.answer');
      assert.equal(own.length, 1);
      assert.equal(
        await apply(editor, own[0]),
        'At Amazon, Customer Obsession is how I work. For the salary.\n',
      );
    });
  }

  it('is not offered where nothing is safe to fix', async () => {
    const editor = await openAnswer('For the salary. I love your culture.');
    await diagnosticsOf(editor, has('compensation'));
    assert.deepEqual(await actions(editor, 'source.fixAll.answer'), []);
  });

  it('is not among the quick fixes', async () => {
    const editor = await openAnswer(text);
    const found = await actions(editor, vscode.CodeActionKind.QuickFix.value);
    assert.ok(found.length > 0);
    assert.ok(found.every((action) => action.kind?.value === 'quickfix'));
  });
});

describe('fix all of a rule', () => {
  it('stands before ignoring, and mends every finding at once', async () => {
    const editor = await openAnswer('I moved jobs. For the salary. It took May. For the salary.');
    const titles = (await fixesFor(editor, 'compensation')).map(({ title }) => title);
    const at = titles.findIndex((title) => /all 2 compensation/.test(title));
    assert.ok(at >= 0, titles.join(', '));
    assert.ok(titles.length <= 4, titles.join(', '));
    assert.ok(titles.slice(0, at).every((title) => !title.startsWith('Ignore')));
    assert.ok(titles.slice(at + 1).every((title) => title.startsWith('Ignore')));

    const found = await actions(editor, vscode.CodeActionKind.QuickFix.value);
    const action = found.find(({ title }) => /all 2 compensation/.test(title));
    assert.equal(await apply(editor, action), 'I moved jobs. It took May.');
    await diagnosticsOf(editor, (list) => !has('compensation')(list));
  });

  it('is not offered for a single finding', async () => {
    const editor = await openAnswer('I moved jobs. For the salary. It took May.');
    const titles = (await fixesFor(editor, 'compensation')).map(({ title }) => title);
    assert.ok(!titles.some((title) => / all \d/.test(title)), titles.join(', '));
  });
});
