import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { diagnosticsOf, has, openAnswer, ruleOf } from './answers';

const phraseRules: [rule: string, text: string][] = [
  ['generic-praise', 'I admire your culture and values.'],
  ['compensation', 'I heard the pay is good.'],
  ['flattery', 'This is my dream company.'],
  ['need-a-job', 'I need a job and you’re hiring.'],
];

describe('diagnostics', () => {
  for (const [rule, text] of phraseRules) {
    it(`warns of ${rule} in an untitled answer`, async () => {
      const found = await diagnosticsOf(await openAnswer(text), has(rule));
      const diagnostic = found.find((one) => ruleOf(one) === rule);
      assert.equal(diagnostic?.severity, vscode.DiagnosticSeverity.Warning);
      assert.equal(diagnostic?.source, 'answer-md');
    });
  }

  it('links each code to a page that is there', async () => {
    const text = `---\nfoo: 1\n---\n${phraseRules.map(([, text]) => text).join(' ')} [a slot]. <!-- answer-ignore flattery -->`;
    for (const { code } of await diagnosticsOf(await openAnswer(text), has('placeholder'))) {
      assert.ok(typeof code === 'object' && code.target);
      const page = (await vscode.workspace.openTextDocument(code.target)).getText();
      assert.ok(page.startsWith(`# ${code.value}\n\n`), page);
    }
  });

  it('reports a slot as an error, and not a link or a task box', async () => {
    const editor = await openAnswer('- [ ] I value [this principle] and [my page](https://x.y).');
    const slots = (await diagnosticsOf(editor, has('placeholder'))).filter(
      (one) => ruleOf(one) === 'placeholder',
    );
    assert.deepEqual(
      slots.map(({ range }) => editor.document.getText(range)),
      ['[this principle]'],
    );
    assert.equal(slots[0]?.severity, vscode.DiagnosticSeverity.Error);
  });

  it('follows the text while it is typed', async () => {
    const editor = await openAnswer('I moved the jobs to a queue.');
    await diagnosticsOf(editor, (list) => !has('compensation')(list) && has('under-time')(list));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'For the salary. '));
    await diagnosticsOf(editor, has('compensation'));
    await editor.edit((edit) => edit.delete(new vscode.Range(0, 0, 0, 16)));
    await diagnosticsOf(editor, (list) => !has('compensation')(list));
  });

  it('takes an ignore comment at its word at once', async () => {
    const editor = await openAnswer('For the salary.');
    await diagnosticsOf(editor, has('compensation'));
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(0, 15), ' <!-- answer-ignore compensation -->'),
    );
    await diagnosticsOf(
      editor,
      (list) => !has('compensation')(list) && !has('unused-ignore')(list),
    );
  });

  it('reports front matter at its place', async () => {
    const editor = await openAnswer('---\nrole: SDE\ncolour: red\n---\nText');
    const found = (await diagnosticsOf(editor, has('front-matter'))).find(
      (one) => ruleOf(one) === 'front-matter',
    );
    assert.equal(found?.range.start.line, 2);
  });

  it('checks .answer.md files under the Markdown language too', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'first-draft.answer.md');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.languageId, 'answer');
    const editor = await vscode.window.showTextDocument(document);
    await diagnosticsOf(editor, has('generic-praise'));
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await diagnosticsOf(editor, has('generic-praise'));
    await vscode.languages.setTextDocumentLanguage(document, 'answer');
  });

  it('leaves other files alone', async () => {
    const answer = await openAnswer('For the salary.');
    const other = await openAnswer('For the salary.', 'markdown');
    await diagnosticsOf(answer, has('compensation'));
    assert.deepEqual(vscode.languages.getDiagnostics(other.document.uri), []);
  });

  it('follows the setting answer.rules', async () => {
    const settings = vscode.workspace.getConfiguration('answer');
    const editor = await openAnswer('For the salary.');
    await diagnosticsOf(editor, has('compensation'));
    await settings.update('rules', { compensation: 'off' }, vscode.ConfigurationTarget.Global);
    await diagnosticsOf(editor, (list) => !has('compensation')(list));
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    await diagnosticsOf(editor, has('compensation'));
  });

  it('keeps to the severities there are in the setting answer.rules', async () => {
    const settings = vscode.workspace.getConfiguration('answer');
    const editor = await openAnswer('For the salary.');
    await diagnosticsOf(editor, has('under-time'));
    const rules = { compensation: 'loud', 'under-time': 'off' };
    await settings.update('rules', rules, vscode.ConfigurationTarget.Global);
    try {
      const found = await diagnosticsOf(editor, (list) => !has('under-time')(list));
      const pay = found.find((one) => ruleOf(one) === 'compensation');
      assert.equal(pay?.severity, vscode.DiagnosticSeverity.Warning);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
