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
  // Who changes over to the walkthrough at once wants to see the answer before it counted.
  let latest: TextDocument | undefined;
  const noteFlaws = () => {
    if (!latest || latest.isClosed || !isAnswer(latest)) return;
    if (progressOf(readings.of(latest)).warnings > 0) flawed.add(latest);
  };
  const look = () => {
    const document = latest;
    if (!document || document.isClosed || !isAnswer(document)) return;
    const { isFilled, isGood, warnings } = progressOf(readings.of(document));
    if (isFilled) reach('answer.isFilled');
    if (isGood) reach('answer.isGood');
    noteFlaws();
    if (warnings === 0 && isFilled && flawed.has(document)) reach('answer.isMended');
  };
  const lookSoon = () => {
    latest = window.activeTextEditor?.document ?? latest;
    clearTimeout(waiting);
    waiting = setTimeout(look, Rest);
  };

  lookSoon();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(() => {
      noteFlaws();
      lookSoon();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document && isAnswer(document)) lookSoon();
    }),
    new Disposable(() => clearTimeout(waiting)),
  );
}
