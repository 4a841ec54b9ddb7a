import {
  commands,
  Disposable,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { acceptReading, clock, predictedSeconds } from '../core';
import { onAnswer } from './onAnswer';
import type { Readings } from './readings';
import type { OwnVoice } from './voice';

/** A reading under way: milliseconds at its start, and the estimate of its text at scale 1. */
interface Timing {
  readonly since: number;
  readonly predicted: number;
  readonly answer: string;
}

/**
 * Times an answer that is read aloud: the command starts the clock and stops it, as does a click on
 * the status bar, and the time teaches the pace.
 */
export function registerTiming(readings: Readings, voice: OwnVoice): Disposable {
  const item = window.createStatusBarItem('answer.timing', StatusBarAlignment.Right, 101);
  item.name = l10n.t('Timed Reading');
  item.command = 'answer.timeReading';
  item.tooltip = new MarkdownString(
    l10n.t('Read the answer aloud, then click here or run “Answer: Time a Reading” again.'),
  );
  let timing: Timing | undefined;
  let beat: ReturnType<typeof setInterval> | undefined;

  const draw = () => {
    if (!timing) return;
    const seconds = Math.floor((Date.now() - timing.since) / 1000);
    item.text = `$(record) ${clock(seconds)} ${l10n.t('Stop')}`;
    // Without the seconds, which a screen reader would read out each time they change.
    item.accessibilityInformation = { label: l10n.t('Stop timing the reading'), role: 'button' };
  };
  const end = () => {
    const ended = timing;
    timing = undefined;
    clearInterval(beat);
    item.hide();
    void commands.executeCommand('setContext', 'answer.isTiming', false);
    return ended;
  };
  const start = ({ document }: TextEditor) => {
    const predicted = predictedSeconds(readings.of(document));
    if (predicted === 0) {
      void window.showInformationMessage(acceptReading(0, 0) ?? '');
      return;
    }
    timing = { since: Date.now(), predicted, answer: document.uri.toString() };
    beat = setInterval(draw, 500);
    draw();
    item.show();
    void commands.executeCommand('setContext', 'answer.isTiming', true);
  };
  const stop = async () => {
    const ended = end();
    if (!ended) return;
    const actual = (Date.now() - ended.since) / 1000;
    const refusal = acceptReading(ended.predicted, actual);
    if (refusal) void window.showWarningMessage(refusal);
    else {
      await voice.add(ended.predicted, actual);
      void window.showInformationMessage(
        l10n.t('You read it in {0}. From now on the times follow your pace.', clock(actual)),
      );
    }
  };
  const startHere = onAnswer(start);

  return Disposable.from(
    item,
    commands.registerCommand('answer.timeReading', () => (timing ? stop() : startHere())),
    commands.registerCommand('answer.cancelReading', end),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.toString() === timing?.answer) end();
    }),
    new Disposable(() => clearInterval(beat)),
  );
}
