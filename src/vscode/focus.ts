import { commands, type Disposable, l10n, type TextEditor, window } from 'vscode';
import {
  type Choice,
  entryById,
  focus,
  initiativeChoices,
  insertionOf,
  valueChoices,
} from '../core';
import { onAnswer } from './onAnswer';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { asSnippet } from './slots';
import { walk } from './steps';

/** Leads from what the writer values to a first sentence about it, at the cursor. */
export function registerFocus(readings: Readings): Disposable {
  return commands.registerCommand(
    'answer.chooseFocus',
    onAnswer(async (editor) => {
      const id = await chooseTopic(editor, readings);
      if (id) await insertOpener(editor, readings, id);
    }),
  );
}

async function chooseTopic(
  { document }: TextEditor,
  readings: Readings,
): Promise<string | undefined> {
  const { role, mentions } = readings.of(document);
  const named = new Set(mentions.map(({ entry }) => entry.id));
  let value: string | undefined;
  let topic: string | undefined;
  const steps = [
    {
      title: l10n.t('Choose Your Focus: what you value'),
      placeholder: l10n.t('What matters to you in the work?'),
      groups: () => grouped(valueChoices(role).map(withTopics), l10n.t('further from this role')),
      take: ([id]: string[]) => {
        value = id;
      },
    },
    {
      title: l10n.t('Choose Your Focus: what to talk about'),
      placeholder: l10n.t('Which one touches your own work? Its first sentence goes to the cursor'),
      groups: () => byUse(initiativeChoices(value, role), named),
      take: ([id]: string[]) => {
        topic = id;
      },
    },
  ];
  return (await walk(steps)) ? topic : undefined;
}

/** A row of the guide's table as one line: what you value, and what to talk about then. */
function withTopics(choice: Choice): Choice {
  const topics = focus.find(({ id }) => id === choice.id)?.entries ?? [];
  const names = topics.map((id) => entryById(id)?.name ?? id).join(', ');
  return { ...choice, label: `${choice.label} → ${names}` };
}

function grouped(choices: readonly Choice[], rest: string) {
  return [
    { choices: choices.filter(({ fits }) => fits) },
    { label: rest, choices: choices.filter(({ fits }) => !fits) },
  ];
}

/** What serves the value; what the answer names already comes last. */
function byUse(choices: readonly Choice[], named: ReadonlySet<string>) {
  const fitting = choices.filter(({ fits }) => fits);
  return [
    { choices: fitting.filter(({ id }) => !named.has(id)) },
    { label: l10n.t('already in the answer'), choices: fitting.filter(({ id }) => named.has(id)) },
  ];
}

/** Writes an entry's opener as a sentence of its own, its slots to be filled one after the other. */
async function insertOpener(editor: TextEditor, readings: Readings, id: string): Promise<void> {
  const entry = entryById(id);
  if (!entry) return;
  const { document, selection, viewColumn } = editor;
  const { answer } = readings.of(document);
  const edit = insertionOf(answer, document.offsetAt(selection.end), entry.opener);
  const shown = await window.showTextDocument(document, viewColumn);
  await shown.insertSnippet(asSnippet(edit.text), rangeOf(document, edit));
}
