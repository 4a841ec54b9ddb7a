import { commands, Disposable, type TextDocument, window, workspace } from 'vscode';
import { progressOf } from '../core';
import type { Readings } from './readings';
import { isAnswer } from './selector';

/** Milliseconds of rest before an answer's progress is looked at. */
const Rest = 1000;

/** Ticks the steps of the walkthrough by what the active answer shows. */
export function registerWalkthrough(readings: Readings): Disposable {
  const reached = new Set<string>();
  const flawed = new WeakSet<TextDocument>();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const reach = (key: string) => {
    if (reached.has(key)) return;
    reached.add(key);
    void commands.executeCommand('setContext', key, true);
  };
  const look = () => {
    const document = window.activeTextEditor?.document;
    if (!document || !isAnswer(document)) return;
    const { isFilled, isGood, warnings } = progressOf(readings.of(document));
    if (isFilled) reach('answer.isFilled');
    if (isGood) reach('answer.isGood');
    if (warnings > 0) flawed.add(document);
    else if (isFilled && flawed.has(document)) reach('answer.isMended');
  };
  const lookSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, Rest);
  };

  lookSoon();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(lookSoon),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document && isAnswer(document)) lookSoon();
    }),
    new Disposable(() => clearTimeout(waiting)),
  );
}
