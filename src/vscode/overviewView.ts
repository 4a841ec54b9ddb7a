import {
  commands,
  Disposable,
  EventEmitter,
  type TreeDataProvider,
  window,
  workspace,
} from 'vscode';
import { overviewOf } from '../core';
import { afterRest } from './afterRest';
import { CurrentAnswer } from './currentAnswer';
import { type OverviewItem, overviewItems } from './overviewItems';
import type { Readings } from './readings';

const Rest = 300;

/**
 * Shows the answer being worked on by its parts. The view stands in the Explorer, collapsed like the
 * Outline until it is wanted: it is about the file, and a single view needs no container of its own.
 * It is there once an answer has been seen in the window.
 */
export function registerOverview(readings: Readings): Disposable {
  const current = new CurrentAnswer();
  const changed = new EventEmitter<undefined>();
  let shown: { readonly of: unknown; readonly items: readonly OverviewItem[] } | undefined;

  const items = (): readonly OverviewItem[] => {
    const { document } = current;
    if (!document) return [];
    const reading = readings.of(document);
    if (shown?.of !== reading) {
      shown = { of: reading, items: overviewItems(document, reading, overviewOf(reading)) };
    }
    return shown.items;
  };
  const provider: TreeDataProvider<OverviewItem> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (item) => item,
    getChildren: (item) => [...(item ? item.children : items())],
  };
  const view = window.createTreeView('answer.overview', { treeDataProvider: provider });

  const update = () => {
    const { document } = current;
    if (document && readings.of(document) === shown?.of) return;
    changed.fire(undefined);
  };
  const turn = () => {
    const { document } = current;
    if (document) void commands.executeCommand('setContext', 'answer.isKnown', true);
    view.description = document ? workspace.asRelativePath(document.uri) : '';
    changed.fire(undefined);
  };
  const updateSoon = afterRest(Rest, update);

  turn();
  return Disposable.from(
    current,
    changed,
    view,
    updateSoon,
    current.onDidChange(turn),
    readings.onDidForget(update),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === current.document) updateSoon();
    }),
  );
}
