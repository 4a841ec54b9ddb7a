import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import facts from '../fixtures/facts.json';
import { diagnosticsOf, has, openAnswer, ruleOf } from './answers';

const { Information, Warning, Hint } = vscode.DiagnosticSeverity;

const findings: [rule: string, severity: vscode.DiagnosticSeverity, text: string][] = [
  ['figure-outdated', Information, 'Career Choice pays 95% of tuition.'],
  ['figure-outdated', Information, 'AWS is bigger than Microsoft and Google combined.'],
  ['figure-mismatch', Warning, 'Alexa is on 300 million devices.'],
  ['figure-unverified', Hint, 'Alexa answers billions of requests every week.'],
  ['lifecycle', Information, 'Upskilling 2025 is why I want to work at Amazon.'],
];

async function hoversOn(text: string, word: string): Promise<vscode.MarkdownString[]> {
  const { document } = await openAnswer(text);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(text.indexOf(word) + 1),
  );
  return hovers.flatMap(({ contents }) => contents) as vscode.MarkdownString[];
}

describe('facts', () => {
  for (const [rule, severity, text] of findings) {
    it(`are checked as ${rule}: ${text}`, async () => {
      const found = await diagnosticsOf(await openAnswer(text), has(rule));
      assert.equal(found.find((one) => ruleOf(one) === rule)?.severity, severity);
    });
  }

  // The same list is what the command line is tested with.
  for (const { text, findings } of facts) {
    it(`are reported as by the command line: ${text}`, async () => {
      const editor = await openAnswer(text);
      const { document } = editor;
      const found = await diagnosticsOf(editor, has('under-time'));
      const shown = found
        .filter((one) => /^figure-|^lifecycle$/.test(ruleOf(one)))
        .sort((a, b) => a.range.start.compareTo(b.range.start))
        .map((one) => [
          ruleOf(one),
          vscode.DiagnosticSeverity[one.severity]?.toLowerCase(),
          document.getText(one.range),
        ]);
      assert.deepEqual(shown, findings);
    });
  }

  it('leave the writer’s own numbers alone', async () => {
    const editor = await openAnswer('I moved our jobs to AWS and cut the bill by 32%.');
    const found = await diagnosticsOf(editor, has('under-time'));
    assert.ok(!found.some((one) => ruleOf(one).startsWith('figure-')));
  });

  it('are put right by the preferred fix', async () => {
    const text = 'Alexa is on over 100 million devices.';
    const editor = await openAnswer(text);
    const found = await diagnosticsOf(editor, has('figure-outdated'));
    const range = found.find((one) => ruleOf(one) === 'figure-outdated')?.range;
    assert.ok(range);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      range,
    );
    const [preferred] = actions.filter(({ title }) => title.startsWith('Replace with'));
    assert.ok(preferred?.edit, actions.map(({ title }) => title).join());
    assert.equal(preferred.isPreferred, true);
    await vscode.workspace.applyEdit(preferred.edit);
    assert.equal(editor.document.getText(), 'Alexa is on about 600 million devices.');
    await diagnosticsOf(editor, (list) => !has('figure-outdated')(list));
  });

  it('stand first on a card from which no command but its own can run', async () => {
    const text = 'I like Alexa, which is on 100 million devices.';
    const [card, ...others] = await hoversOn(text, 'Alexa');
    assert.equal(others.length, 0);
    assert.ok(card);
    assert.ok(card.value.startsWith('**Alexa**') && !card.supportHtml);
    assert.match(card.value, /Out of date:\*\* .*600 million devices/);
    const commands = card.value.match(/\]\(command:[^)]*\)/g);
    assert.deepEqual(commands, ['](command:answer.openCard?%5B%22alexa%22%5D)']);
    // Some editors hand over no more than the fact that a hover is trusted.
    if (typeof card.isTrusted === 'object')
      assert.deepEqual(card.isTrusted.enabledCommands, ['answer.openCard']);
  });
});
