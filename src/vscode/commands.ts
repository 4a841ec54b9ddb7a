import { commands, Disposable, env, l10n, Selection, type TextEditor, window } from 'vscode';
import { clock, plainText, type Reading } from '../core';
import { onAnswer } from './onAnswer';
import { rangeOf } from './ranges';
import type { Readings } from './readings';

/** The commands that act on the answer in the active editor. */
export function registerCommands(readings: Readings): Disposable {
  const onReading = (run: (editor: TextEditor, reading: Reading) => unknown) =>
    onAnswer((editor) => run(editor, readings.of(editor.document)));
  return Disposable.from(
    commands.registerCommand('answer.nextSteps', onReading(nextSteps)),
    commands.registerCommand('answer.goToLongestSentence', onReading(goToLongestSentence)),
    commands.registerCommand('answer.copySpoken', onReading(copySpoken)),
  );
}

async function nextSteps(_editor: TextEditor, { speech }: Reading): Promise<void> {
  const longest = Math.max(0, ...speech.sentences.map(({ seconds }) => seconds));
  const steps = [
    {
      label: l10n.t('Go to the longest sentence'),
      description: clock(longest),
      command: 'answer.goToLongestSentence',
    },
    {
      label: l10n.t('Rehearse'),
      description: l10n.t('aloud, by the clock'),
      command: 'answer.rehearse',
    },
    {
      label: l10n.t('Time a reading'),
      description: l10n.t('so that the times follow your pace'),
      command: 'answer.timeReading',
    },
    {
      label: l10n.t('Open the cue card'),
      description: l10n.t('key words and times on one page'),
      command: 'answer.cueCard',
    },
    {
      label: l10n.t('Show the findings'),
      description: l10n.t('Problems'),
      command: 'workbench.actions.view.problems',
    },
    {
      label: l10n.t('Copy what is spoken'),
      description: l10n.t('without headings, comments and marks'),
      command: 'answer.copySpoken',
    },
    {
      label: l10n.t('Change the target time'),
      description: 'answer.target',
      command: 'workbench.action.openSettings',
      argument: 'answer.target',
    },
  ];
  const chosen = await window.showQuickPick(steps, { placeHolder: l10n.t('What next?') });
  if (chosen) await commands.executeCommand(chosen.command, chosen.argument);
}

function goToLongestSentence(editor: TextEditor, { speech }: Reading): void {
  const [first, ...others] = speech.sentences;
  if (!first) return;
  const longest = others.reduce((a, b) => (b.seconds > a.seconds ? b : a), first);
  const range = rangeOf(editor.document, longest);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range);
}

async function copySpoken(_editor: TextEditor, reading: Reading): Promise<void> {
  await env.clipboard.writeText(plainText(reading.answer));
  window.setStatusBarMessage(l10n.t('Copied what is spoken.'), 3000);
}
