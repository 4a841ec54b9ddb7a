import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openAnswer } from './answers';

const Story =
  'I want to work at Amazon because Dive Deep describes how I work. At my last company I traced a failing billing run for three evenings. ' +
  'AWS Lambda interests me because I moved four jobs onto it. I believe my skills in tracing would contribute to [specific team or goal].';

async function symbolsOf(text: string): Promise<vscode.DocumentSymbol[]> {
  const { document } = await openAnswer(text);
  return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
}

describe('the outline', () => {
  it('shows the parts of the template where there are no headings', async () => {
    const symbols = await symbolsOf(Story);
    const names = symbols.map(({ name }) => name);
    assert.deepEqual(names, [
      'Principle',
      'Story',
      'Initiative',
      'Why it matters',
      'Strength',
      'Team or goal',
    ]);
    assert.equal(symbols[0]?.detail, 'Dive Deep');
    assert.equal(symbols.at(-1)?.detail, '[specific team or goal] (to fill)');
  });

  it('puts the parts below their headings', async () => {
    const [top] = await symbolsOf(
      `# Why Amazon\n\n## First\n\n${Story}\n\n## Then\n\nThank you.\n`,
    );
    assert.equal(top?.name, 'Why Amazon');
    assert.deepEqual(
      top?.children.map(({ name }) => name),
      ['First', 'Then'],
    );
    assert.equal(top?.children[0]?.children[0]?.name, 'Principle');
  });

  it('is there for an empty document', async () => {
    assert.deepEqual((await symbolsOf('')) ?? [], []);
  });
});

describe('folding', () => {
  it('folds front matter and headings', async () => {
    const { document } = await openAnswer(
      `---\nrole: x\n---\n\n# One\n\n${Story}\n\n# Two\n\nEnd.\n`,
    );
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const lines = folds.map(({ start, end }) => [start, end]);
    assert.ok(
      lines.some(([start, end]) => start === 0 && end === 2),
      JSON.stringify(lines),
    );
    assert.ok(
      lines.some(([start, end]) => start === 4 && end === 6),
      JSON.stringify(lines),
    );
  });
});

describe('a growing selection', () => {
  it('takes the name, then the sentence, then the paragraph', async () => {
    const { document } = await openAnswer(Story);
    const [range] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [document.positionAt(Story.indexOf('Deep'))],
    );
    const texts: string[] = [];
    for (let at = range; at; at = at.parent as vscode.SelectionRange) {
      texts.push(document.getText(at.range));
    }
    assert.ok(texts.includes('Dive Deep'), texts.join(' | '));
    assert.ok(texts.some((text) => text.startsWith('I want') && text.endsWith('how I work.')));
    assert.ok(texts.includes(Story));
  });
});
