import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { diagnosticsOf, has, ruleOf } from './answers';

const folder = vscode.Uri.joinPath(
  (vscode.workspace.workspaceFolders as vscode.WorkspaceFolder[])[0]?.uri as vscode.Uri,
  'variants-of-a-test',
);
const Text =
  'I rebuilt the address form with two colleagues last spring, and errors fell by 40% in a month. ' +
  'AWS Lambda interests me because I moved four of our jobs onto it last year. ' +
  'I would like to help the team that keeps retries safe for every customer.';

async function store(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

describe('variants', () => {
  after(() => vscode.workspace.fs.delete(folder, { recursive: true }));

  it('are begun beside the answer, with a link to it', async () => {
    await store('one.answer.md', Text);
    await vscode.commands.executeCommand('answer.newVariant');
    const { document } = vscode.window.activeTextEditor as vscode.TextEditor;
    assert.ok(document.isUntitled);
    assert.equal(document.languageId, 'answer');
    assert.match(document.uri.path, /\/one-2\.answer\.md$/);
    assert.match(document.getText(), /^---\nvariantOf: "one\.answer\.md"\n---\n/);
  });

  it('that say the same are told so, and which figure differs', async () => {
    const editor = await store('two.answer.md', Text.replace('40%', '25%').concat(' Thank you.'));
    const isFound = (list: vscode.Diagnostic[]) =>
      list.some((one) => ruleOf(one) === 'variant-figures');
    const found = (await diagnosticsOf(editor, isFound)).find(
      (one) => ruleOf(one) === 'variant-figures',
    );
    assert.match(found?.message ?? '', /says 25%, and one\.answer\.md says 40%/);
    const [related] = found?.relatedInformation ?? [];
    assert.match(related?.location.uri.path ?? '', /one\.answer\.md$/);

    const code = found?.code as { target: vscode.Uri };
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^# variant-figures\n/);

    const copy = await store('three.answer.md', Text);
    await diagnosticsOf(copy, (list) => list.some((one) => ruleOf(one) === 'variant-overlap'));
  });

  it('are no longer told so where the rule is off, or ignored by a quick fix', async () => {
    const editor = await store('four.answer.md', Text.replace('40%', '15%'));
    const found = await diagnosticsOf(editor, has('variant-figures'));
    const settings = vscode.workspace.getConfiguration('answer', editor.document);
    const isGone = (list: vscode.Diagnostic[]) => !has('variant-figures')(list);
    await settings.update('rules', { 'variant-figures': 'off' }, vscode.ConfigurationTarget.Global);
    try {
      await diagnosticsOf(editor, isGone);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    }
    await diagnosticsOf(editor, has('variant-figures'));

    const place = found.find((one) => ruleOf(one) === 'variant-figures')?.range as vscode.Range;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      place,
      vscode.CodeActionKind.QuickFix.value,
    );
    const ignore = actions.find(({ title }) => title === 'Ignore variant-figures in this file');
    await vscode.workspace.applyEdit(ignore?.edit as vscode.WorkspaceEdit);
    assert.match(editor.document.getText(), /answer-ignore-file variant-figures/);
    await diagnosticsOf(editor, isGone);
  });
});
