import {
  commands,
  type Disposable,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  type TextEditor,
  window,
} from 'vscode';
import { entryById, focus, initiativeChoices, insertionOf, valueChoices } from '../core';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { isAnswer } from './selector';
import { asSnippet } from './slots';

/** Leads from what the writer values to a first sentence about it, at the cursor. */
export function registerFocus(readings: Readings): Disposable {
  return commands.registerCommand('answer.chooseFocus', async () => {
    const editor = window.activeTextEditor;
    if (!editor || !isAnswer(editor.document)) return;
    const { role, mentions } = readings.of(editor.document);
    const value = await pick(valueItems(role), l10n.t('What do you value?'));
    if (!value) return;
    const named = new Set(mentions.map(({ entry }) => entry.id));
    const topic = await pick(topicItems(value.id, role, named), l10n.t('What to talk about'));
    if (topic) await insert(editor, readings, topic.id);
  });
}

interface Item extends QuickPickItem {
  readonly id: string;
}

function pick(items: readonly Item[], title: string): Thenable<Item | undefined> {
  return window.showQuickPick(items, {
    title: l10n.t('Choose Your Focus'),
    placeHolder: title,
    matchOnDescription: true,
    matchOnDetail: true,
  });
}

function valueItems(role: string | undefined): Item[] {
  return valueChoices(role).map(({ id, label, reason }) => {
    const topics = focus.find((row) => row.id === id)?.entries ?? [];
    const description = topics.map((each) => entryById(each)?.name ?? each).join(', ');
    return { id, label, description, detail: reason };
  });
}

/** What serves the value, the guide's own first; what the answer names already comes last. */
function topicItems(value: string, role: string | undefined, named: ReadonlySet<string>): Item[] {
  const fitting = initiativeChoices(value, role).filter(({ fits }) => fits);
  const items = fitting.map(({ id, label, reason }): Item => ({ id, label, detail: reason }));
  const used = items.filter(({ id }) => named.has(id));
  if (used.length === 0) return items;
  return [
    ...items.filter(({ id }) => !named.has(id)),
    { id: '', label: l10n.t('Already in the answer'), kind: QuickPickItemKind.Separator },
    ...used,
  ];
}

/** Writes an entry's opener as a sentence of its own, its slots to be filled one after the other. */
export async function insert(editor: TextEditor, readings: Readings, id: string): Promise<void> {
  const entry = entryById(id);
  if (!entry) return;
  const { document, selection } = editor;
  const { answer } = readings.of(document);
  const edit = insertionOf(answer, document.offsetAt(selection.end), entry.opener);
  await window.showTextDocument(document, editor.viewColumn);
  await editor.insertSnippet(asSnippet(edit.text), rangeOf(document, edit));
}
