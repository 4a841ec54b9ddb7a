import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openAnswer } from './answers';
import { marksOf, timesOf } from './times';

const sentence = 'At my last company I traced a failing billing run for three long evenings. ';
const short = `# Why\n\n## Story\n\n${sentence.repeat(3)}\n\n## Close\n\n${sentence}\n`;
const long = `# Why\n\n${sentence.repeat(30)}\n`;

const set = (name: string, value: unknown) =>
  vscode.workspace
    .getConfiguration('answer')
    .update(name, value, vscode.ConfigurationTarget.Workspace);

afterEach(async () => {
  await set('timeMarks', undefined);
  await set('codeLens', undefined);
});

describe('time marks', () => {
  it('stand at the starts of sentences in an answer over its target', async () => {
    const { document } = await openAnswer(long);
    const marks = await marksOf(document);
    assert.equal(marks.length, 29);
    const [first] = marks;
    assert.ok(first);
    assert.equal(document.offsetAt(first.position), long.indexOf(sentence, 20));
    assert.match(String(first.label), /^0:0\d$/);
    assert.match(String(marks.at(-1)?.tooltip), /begins after the target of 1:30/);
  });

  it('do not stand in an answer within its target', async () => {
    const { document } = await openAnswer(short);
    assert.deepEqual(await marksOf(document), []);
  });

  it('follow their setting', async () => {
    await set('timeMarks', 'on');
    assert.equal((await marksOf((await openAnswer(short)).document)).length, 3);
    await set('timeMarks', 'off');
    assert.deepEqual(await marksOf((await openAnswer(long)).document), []);
  });

  it('are there for a Markdown file of that name as well', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    await set('timeMarks', 'on');
    const uri = vscode.Uri.joinPath(folder, 'finished.answer.md');
    const opened = await vscode.workspace.openTextDocument(uri);
    const document = await vscode.languages.setTextDocumentLanguage(opened, 'markdown');
    try {
      assert.equal((await marksOf(document)).length, 10);
    } finally {
      await vscode.languages.setTextDocumentLanguage(document, 'answer');
    }
  });
});

describe('the time of each heading', () => {
  it('stands above it, with that of its subheadings', async () => {
    const { document } = await openAnswer(short);
    const [whole = 0, story = 0, close = 0] = await timesOf(document);
    assert.ok(close > 3 && story > 2 * close, `${story} and ${close} s`);
    assert.ok(Math.abs(whole - story - close) <= 1, `${whole}, ${story} and ${close} s`);
  });

  it('is hidden by its setting', async () => {
    await set('codeLens', false);
    assert.deepEqual(await timesOf((await openAnswer(short)).document), []);
  });
});
