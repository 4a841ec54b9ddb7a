import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { diagnosticsOf, has, openAnswer } from './answers';
import { until } from './tabs';

const text =
  'Customer Obsession is how I work. I led a team to redesign our checkout, reducing abandonment by 25%.';

async function lensesOf({ document }: vscode.TextEditor): Promise<vscode.Command[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
  );
  return lenses.flatMap(({ command }) => command ?? []);
}

/** Opens the questions of an answer, and gives the editor that shows them. */
async function practise(
  editor: vscode.TextEditor,
  isSo?: (text: string) => boolean,
): Promise<vscode.TextEditor> {
  await vscode.window.showTextDocument(editor.document);
  await vscode.commands.executeCommand('answer.likelyQuestions');
  return questionsOf(editor, isSo);
}

/** The questions may still be those of a closed answer of the same name, and change in a moment. */
async function questionsOf(
  { document: answer }: vscode.TextEditor,
  isSo = (_text: string) => true,
): Promise<vscode.TextEditor> {
  const isIts = ({ document: { uri } }: vscode.TextEditor) =>
    uri.scheme === 'answer-followups' && JSON.parse(uri.query)[0] === answer.uri.toString();
  const shown = await until(
    () => vscode.window.visibleTextEditors.find(isIts),
    vscode.window.onDidChangeVisibleTextEditors,
    'list of questions',
  );
  const find = () => (isSo(shown.document.getText()) ? shown : undefined);
  return until(find, vscode.workspace.onDidChangeTextDocument, 'text of the questions');
}

// The extension starts with the first answer.
before(async () => {
  await diagnosticsOf(await openAnswer('For the salary.'), has('compensation'));
});

describe('likely follow-ups', () => {
  it('open beside the answer as a document that cannot be edited', async () => {
    const editor = await openAnswer(text);
    const { document, viewColumn } = await practise(editor, (shown) => /line 1$/m.test(shown));
    assert.equal(document.languageId, 'markdown');
    assert.equal(document.isUntitled, false);
    assert.match(document.getText(), /^# Likely follow-ups to .+\n/);
    assert.match(
      document.getText(),
      /## \d+\. Which customer was it.*\n\n“Customer Obsession”, line 1\n/,
    );
    assert.match(document.getText(), /## \d+\. How many people did you lead.*\n\n“led a team/);
    assert.notEqual(viewColumn, editor.viewColumn);
  });

  it('link to the words that invite them', async () => {
    const editor = await openAnswer(`\n\n${text}`);
    const { document } = await practise(editor, (shown) => /line 3$/m.test(shown));
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const link = links.find(({ range }) => /Customer Obsession/.test(document.getText(range)));
    assert.ok(link?.target);
    assert.match(document.getText(link.range), /line 3$/);
    const [, command = '', query = ''] =
      /^command:([\w.]+)\?(.+)$/.exec(link.target.toString(true)) ?? [];
    await vscode.commands.executeCommand(command, ...JSON.parse(decodeURIComponent(query)));
    const isThere = () => {
      const active = vscode.window.activeTextEditor;
      if (active?.document !== editor.document) return undefined;
      return active.document.getText(active.selection) === 'Customer Obsession' || undefined;
    };
    await until(isThere, vscode.window.onDidChangeTextEditorSelection, 'selection');
  });

  it('follow the answer', async () => {
    const editor = await openAnswer(text);
    const { document } = await practise(editor);
    const changed = until(
      () => /Dive Deep/.test(document.getText()) || undefined,
      vscode.workspace.onDidChangeTextDocument,
      'list of questions',
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(editor.document.uri, new vscode.Position(0, 0), 'Dive Deep is what I like. ');
    await vscode.workspace.applyEdit(edit);
    await changed;
  });

  it('are counted above the answer, and open from there', async () => {
    const editor = await openAnswer(text);
    const lens = (await lensesOf(editor)).find(({ title }) =>
      /^\d+ likely follow-ups$/.test(title),
    );
    assert.ok(lens);
    await vscode.commands.executeCommand(lens.command, ...(lens.arguments ?? []));
    const count = Number.parseInt(lens.title, 10);
    await questionsOf(editor, (shown) => shown.match(/^## /gm)?.length === count);
  });
});

describe('the lens above an answer', () => {
  it('says in one line what the side view shows', async () => {
    const titles = (await lensesOf(await openAnswer(text))).map(({ title }) => title);
    const line = titles.find((title) => /parts/.test(title)) ?? '';
    assert.match(
      line,
      /^\d:\d\d of at most 1:30 · 2 of 6 parts · \d+ % about Amazon alone · \d+ findings?$/,
    );
  });

  it('says nothing of a share before the slots are filled', async () => {
    const lenses = await lensesOf(await openAnswer('I work by Dive Deep because of [reason].'));
    const { title = '' } = lenses.find((lens) => /parts/.test(lens.title)) ?? {};
    assert.match(title, /^0:0\d of at most 1:30 · 1 of 6 parts · \d+ findings?$/);
  });

  it('can be switched off', async () => {
    const settings = vscode.workspace.getConfiguration('answer');
    const editor = await openAnswer(text);
    await settings.update('codeLens', false, vscode.ConfigurationTarget.Global);
    try {
      assert.deepEqual(await lensesOf(editor), []);
    } finally {
      await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
    }
    assert.ok((await lensesOf(editor)).length > 0);
  });

  it('is not there in other files', async () => {
    const lenses = await lensesOf(await openAnswer(text, 'plaintext'));
    assert.deepEqual(lenses, []);
  });
});
