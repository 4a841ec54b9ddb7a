import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { diagnosticsOf, fixesFor, has, openAnswer } from './answers';

async function apply(editor: vscode.TextEditor, rule: string, title: RegExp): Promise<string> {
  const fix = (await fixesFor(editor, rule)).find((one) => title.test(one.title));
  assert.ok(fix?.edit, `no edit ${title}`);
  assert.ok(await vscode.workspace.applyEdit(fix.edit));
  return editor.document.getText();
}

describe('quick fixes', () => {
  const findings: [rule: string, text: string][] = [
    ['generic-praise', 'I moved jobs. I admire your culture and values. It took May.'],
    ['compensation', 'I moved jobs. For the salary. It took May.'],
    ['flattery', 'I moved jobs. This is my dream company. It took May.'],
    ['need-a-job', 'I moved jobs. I need a job. It took May.'],
    ['placeholder', 'I moved jobs. I value [specific Leadership Principle]. It took May.'],
    ['under-time', 'I moved jobs.'],
    ['front-matter', '---\nfoo: 1\n---\nI moved jobs.'],
    ['unused-ignore', 'I moved jobs. <!-- answer-ignore flattery -->'],
    [
      'over-time',
      'I moved the nightly jobs to another queue and measured what it cost. '.repeat(30),
    ],
  ];
  for (const [rule, text] of findings) {
    it(`offers one to four edits for ${rule}, ignoring last`, async () => {
      const fixes = await fixesFor(await openAnswer(text), rule);
      const titles = fixes.map(({ title }) => title);
      assert.ok(fixes.length >= 1 && fixes.length <= 4, titles.join(', '));
      assert.ok(fixes.every(({ edit, command }) => edit && !command));
      const ignoring = titles.map((title) => /^Ignore/.test(title));
      assert.deepEqual(ignoring, [...ignoring].sort());
    });
  }

  it('deletes the sentence cleanly', async () => {
    const editor = await openAnswer('I moved jobs. For the salary. It took May.');
    assert.equal(
      await apply(editor, 'compensation', /^Delete the sentence/),
      'I moved jobs. It took May.',
    );
    await diagnosticsOf(editor, (list) => !has('compensation')(list));
  });

  it('replaces hollow praise by a sentence with slots, which are then to be filled', async () => {
    const editor = await openAnswer('I admire your culture and values.');
    assert.match(
      await apply(editor, 'generic-praise', /names something/),
      /^What draws me here is \[.+\]/,
    );
    await diagnosticsOf(editor, (list) => !has('generic-praise')(list) && has('placeholder')(list));
  });

  it('replaces it by an opener for an initiative that fits the role', async () => {
    const text = (role: string) => `---\nrole: ${role}\n---\nI admire your culture and values.`;
    const title = async (role: string) => {
      const fixes = await fixesFor(await openAnswer(text(role)), 'generic-praise');
      return fixes.find((fix) => /^Replace with a sentence on/.test(fix.title))?.title;
    };
    const engineer = await title('software engineer');
    assert.ok(engineer);
    assert.notEqual(engineer, await title('operations manager'));
  });

  it('writes ignore comments that work', async () => {
    for (const where of [/^Ignore \S+ on this line/, /^Ignore \S+ in this file/]) {
      const editor = await openAnswer('I moved jobs.\n\nFor the salary.\n');
      await apply(editor, 'compensation', where);
      await diagnosticsOf(
        editor,
        (list) => !has('compensation')(list) && !has('unused-ignore')(list),
      );
    }
  });

  it('makes an ignore comment for a line one for the whole file', async () => {
    const text = 'For the salary. <!-- answer-ignore compensation -->\n\nFor the pay.\n';
    const editor = await openAnswer(text);
    await diagnosticsOf(editor, has('compensation'));
    const [action] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(0, 25, 0, 25),
      vscode.CodeActionKind.RefactorRewrite.value,
    );
    assert.match(action?.title ?? '', /^Ignore compensation in the whole file/);
    assert.ok(action?.edit);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.match(editor.document.getText(), /<!-- answer-ignore-file compensation -->/);
    await diagnosticsOf(editor, (list) => !has('compensation')(list));
  });
});
