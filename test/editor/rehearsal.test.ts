import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openAnswer } from './answers';
import { untilTab } from './tabs';

const text = 'I want to work at Amazon because Dive Deep describes how I work.\n';

const isView =
  (type: string) =>
  ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputWebview && input.viewType.endsWith(type);

const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);

afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

describe('a rehearsal', () => {
  it('opens as a tab in the place of the answer, not beside it', async () => {
    const { viewColumn } = await openAnswer(text);
    await vscode.commands.executeCommand('answer.rehearse');
    const tab = await untilTab(isView('answer.rehearsal'));
    assert.equal(tab.group.viewColumn, viewColumn);
    assert.match(tab.label, /^Rehearsal: /);
  });

  it('opens once for an answer, and once more for another', async () => {
    const { document } = await openAnswer(text);
    await vscode.commands.executeCommand('answer.rehearse');
    await untilTab(isView('answer.rehearsal'));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('answer.rehearse');
    await untilTab((tab) => isView('answer.rehearsal')(tab) && tab.isActive);
    assert.equal(tabs().filter(isView('answer.rehearsal')).length, 1);
    await openAnswer('Another answer.\n');
    await vscode.commands.executeCommand('answer.rehearse');
    await untilTab(() => tabs().filter(isView('answer.rehearsal')).length === 2);
  });
});

describe('the cue card', () => {
  it('opens as a tab', async () => {
    await openAnswer(text);
    await vscode.commands.executeCommand('answer.cueCard');
    assert.ok(await untilTab(isView('answer.cueCard')));
  });
});
