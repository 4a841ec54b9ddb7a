import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openAnswer } from './answers';

interface Linked {
  readonly ranges: readonly { startColumn: number; endColumn: number }[];
  readonly wordPattern: RegExp;
}

async function linkedAt(text: string, offset: number): Promise<string[] | undefined> {
  const { document } = await openAnswer(text);
  const linked = await vscode.commands.executeCommand<Linked | undefined>(
    '_executeLinkedEditingProvider',
    document.uri,
    document.positionAt(offset),
  );
  return linked?.ranges.map(({ startColumn, endColumn }) =>
    text.slice(startColumn - 1, endColumn - 1),
  );
}

describe('slots of the same name', () => {
  const text = 'At [previous company] I led. At [previous company] I left for [team].';

  it('are linked, brackets and all', async () => {
    const both = ['[previous company]', '[previous company]'];
    assert.deepEqual(await linkedAt(text, 10), both);
  });

  it('are edited together by default', async () => {
    const { document } = await openAnswer(text);
    assert.equal(vscode.workspace.getConfiguration('editor', document).get('linkedEditing'), true);
  });

  it('leave other slots and words alone', async () => {
    assert.equal(await linkedAt(text, text.indexOf('team')), undefined);
    assert.equal(await linkedAt(text, 25), undefined);
  });
});
