import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openAnswer } from './answers';

async function hoverOn(text: string, word: string): Promise<string> {
  const { document } = await openAnswer(text);
  const position = document.positionAt(text.indexOf(word) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

const cards: [text: string, word: string, card: RegExp][] = [
  ['Customer Obsession is how I work.', 'Obsession', /Customer Obsession/],
  ['I think like an owner.', 'owner', /Ownership/],
  ['We have two-pizza teams at Amazon.', 'pizza', /Two-Pizza Teams/],
  ['I built on **AWS** Lambda.', 'Lambda', /Lambda/],
  ['Their Career Choice program pays.', 'Career', /Career Choice/],
  ['It is always Day\n1 at Amazon.', 'Day', /Day 1/],
];

describe('hover cards', () => {
  for (const [text, word, card] of cards) {
    it(`shows ${card.source} in ${JSON.stringify(text)}`, async () => {
      const shown = await hoverOn(text, word);
      assert.match(shown, card);
      assert.match(shown, /\?/, 'a question that may follow');
    });
  }

  it('shows nothing on ordinary words, in comments and in code', async () => {
    assert.equal(await hoverOn('I moved the jobs.', 'jobs'), '');
    assert.equal(await hoverOn('I did. <!-- Customer Obsession -->', 'Obsession'), '');
    assert.equal(await hoverOn('I did. `Customer Obsession`', 'Obsession'), '');
  });

  it('counts a weak alias only near an Amazon term', async () => {
    assert.equal(await hoverOn('At the hospital we had high standards.', 'standards'), '');
    assert.match(
      await hoverOn('At Amazon I would find high standards.', 'standards'),
      /Highest Standards/,
    );
  });
});
