import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openAnswer } from './answers';

const invoke = async (input: object): Promise<string> => {
  const { content } = await vscode.lm.invokeTool(
    'answer_check',
    { input, toolInvocationToken: undefined },
    new vscode.CancellationTokenSource().token,
  );
  const [part] = content as { value: string }[];
  return part?.value ?? '';
};

describe('the tool answer_check', () => {
  before(() => openAnswer('The extension is active now.'));

  it('is there for every model, with its input described', () => {
    const tool = vscode.lm.tools.find(({ name }) => name === 'answer_check');
    assert.match(tool?.description ?? '', /answer/);
    assert.ok(tool?.inputSchema);
  });

  it('returns findings, times and parts of a text, the same each time', async () => {
    const text =
      'I want to work at Amazon because [specific Leadership Principle] aligns with how I work.\nThe salary is great.';
    const first = await invoke({ text });
    assert.equal(await invoke({ text }), first);
    const { findings, time, parts } = JSON.parse(first);
    const rules = findings.map(({ rule }: { rule: string }) => rule);
    assert.ok(rules.includes('placeholder') && rules.includes('compensation'), rules.join());
    const salary = findings.find(({ rule }: { rule: string }) => rule === 'compensation');
    assert.equal(salary.line, 2);
    assert.ok(time.seconds > 4 && time.seconds < 20, JSON.stringify(time));
    assert.deepEqual(
      parts.slice(0, 2).map(({ part, state }: { part: string; state: string }) => [part, state]),
      [
        ['principle', 'slot'],
        ['story', 'missing'],
      ],
    );
  });

  it('times a text at the pace of the settings', async () => {
    const text = 'I traced a failing billing run for three long evenings. '.repeat(10);
    const seconds = async () => JSON.parse(await invoke({ text })).time.seconds;
    const settings = vscode.workspace.getConfiguration('answer');
    const slow = await seconds();
    await settings.update('pace', 300, vscode.ConfigurationTarget.Workspace);
    try {
      assert.ok((await seconds()) < slow * 0.8, `${await seconds()} s of ${slow} s`);
    } finally {
      await settings.update('pace', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('checks the open answer where no text is given', async () => {
    await openAnswer('Their pension plan is great.');
    const { findings } = JSON.parse(await invoke({}));
    const [{ words }] = findings;
    assert.match(words, /pension/);
  });

  it('says what to do where no answer is open', async () => {
    await openAnswer('Some notes.', 'plaintext');
    await assert.rejects(invoke({}), /No answer is open\. Open an \.answer\.md file/);
  });
});
