import { commands, type Disposable, l10n, type TextEditor, window } from 'vscode';
import {
  type Choice,
  type Entry,
  entriesFor,
  initiativeChoices,
  insertionOf,
  topicsOf,
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
      const entries = entriesFor(readings.of(editor.document));
      if (entries.length === 0) {
        void window.showInformationMessage(
          l10n.t(
            'Nothing is known of the company this answer is for. Add what you know of it to a pack, and name the pack in the setting answer.packs.',
          ),
        );
        return;
      }
      const topic = await chooseTopic(editor, readings, entries);
      if (topic) await insertOpener(editor, readings, topic);
    }),
  );
}

async function chooseTopic(
  { document }: TextEditor,
  readings: Readings,
  entries: readonly Entry[],
): Promise<Entry | undefined> {
  const { role, mentions } = readings.of(document);
  const named = new Set(mentions.map(({ entry }) => entry.id));
  let value: string | undefined;
  let topic: string | undefined;
  const steps = [
    {
      title: l10n.t('Choose Your Focus: what you value'),
      placeholder: l10n.t('What matters to you in the work?'),
      groups: () =>
        grouped(
          valueChoices(role, entries).map((choice) => withTopics(choice, entries)),
          l10n.t('further from this role'),
        ),
      take: ([id]: string[]) => {
        value = id;
      },
    },
    {
      title: l10n.t('Choose Your Focus: what to talk about'),
      placeholder: l10n.t('Which one touches your own work? Its first sentence goes to the cursor'),
      groups: () => byUse(initiativeChoices(value, role, entries), named),
      take: ([id]: string[]) => {
        topic = id;
      },
    },
  ];
  return (await walk(steps)) ? entries.find(({ id }) => id === topic) : undefined;
}

const MostTopics = 4;

/** A row of the guide's table as one line: what you value, and what to talk about then. */
function withTopics(choice: Choice, entries: readonly Entry[]): Choice {
  const topics = topicsOf(choice.id, entries).map(({ name }) => name);
  const names = topics.slice(0, MostTopics).join(', ');
  if (!names) return choice;
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
async function insertOpener(
  editor: TextEditor,
  readings: Readings,
  { opener }: Entry,
): Promise<void> {
  const { document, selection, viewColumn } = editor;
  const { answer } = readings.of(document);
  const edit = insertionOf(answer, document.offsetAt(selection.end), opener);
  const shown = await window.showTextDocument(document, viewColumn);
  await shown.insertSnippet(asSnippet(edit.text), rangeOf(document, edit));
}
