import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openAnswer } from './answers';

/** Each coloured word with its type and modifiers. */
async function tokensOf(text: string): Promise<string[]> {
  const { document } = await openAnswer(text);
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  const found: string[] = [];
  let line = 0;
  let from = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, start = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    from = lines ? start : from + start;
    line += lines;
    const words = document.lineAt(line).text.slice(from, from + length);
    const own = modifiers & 1 ? `.${legend.tokenModifiers[0]}` : '';
    found.push(`${words}: ${legend.tokenTypes[type]}${own}`);
  }
  return found;
}

describe('semantic tokens', () => {
  it('tell names, figures, own figures and slots apart', async () => {
    const text =
      'Amazon asks for Dive Deep.\nPrime Air flies 5 pounds. I cut our costs by 25% for [the team].';
    assert.deepEqual(await tokensOf(text), [
      'Dive Deep: principle',
      'Prime Air: initiative',
      '5: figure',
      '25%: figure.own',
      '[the team]: slot',
    ]);
  });

  it('leave code and headings alone', async () => {
    assert.deepEqual(await tokensOf('# Dive Deep at Amazon\n\nRun `5 Prime Air` now.'), []);
  });
});
