import { commands, Disposable, env, l10n, Selection, type TextEditor, window } from 'vscode';
import { clock, plainText, type Reading } from '../core';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { isAnswer } from './selector';

/** The commands that act on the answer in the active editor. */
export function registerCommands(readings: Readings): Disposable {
  const onAnswer = (run: (editor: TextEditor, reading: Reading) => unknown) => () => {
    const editor = window.activeTextEditor;
    if (!editor || !isAnswer(editor.document)) {
      void window.showInformationMessage(
        l10n.t('Open an .answer.md file first: this command works on the answer in the editor.'),
      );
      return;
    }
    return run(editor, readings.of(editor.document));
  };
  return Disposable.from(
    commands.registerCommand('answer.nextSteps', onAnswer(nextSteps)),
    commands.registerCommand('answer.goToLongestSentence', onAnswer(goToLongestSentence)),
    commands.registerCommand('answer.copySpoken', onAnswer(copySpoken)),
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
