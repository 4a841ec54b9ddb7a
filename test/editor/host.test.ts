import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';

describe('the editor that runs these tests', () => {
  it('is not older than the oldest one supported', () => {
    const [major = 0, minor = 0] = vscode.version.split('.').map(Number);
    assert.ok(major > 1 || minor >= 100, `VS Code ${vscode.version}`);
  });

  it('has a workspace open', () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 1);
  });
});
