import {
  Disposable,
  LanguageStatusSeverity,
  l10n,
  languages,
  MarkdownString,
  StatusBarAlignment,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { clock, findingsOf, paceOfReading, type Reading, secondsOf } from '../core';
import { setActive } from './context';
import { describePace } from './describePace';
import { partsFound } from './partsFound';
import { spanOf } from './ranges';
import type { Readings } from './readings';
import { answers, isAnswer } from './selector';

/** Milliseconds of rest after a keystroke before the time moves. */
const Rest = 100;

/** Shows the spoken time in the status bar and the count of findings in the language status. */
export function registerStatus(readings: Readings): Disposable {
  const item = window.createStatusBarItem('answer.time', StatusBarAlignment.Right, 100);
  item.name = l10n.t('Spoken Time of the Answer');
  item.command = 'answer.nextSteps';
  const health = languages.createLanguageStatusItem('answer.findings', answers);
  health.name = l10n.t('Findings in the Answer');
  health.command = { command: 'workbench.actions.view.problems', title: l10n.t('Show') };

  const update = () => {
    const editor = window.activeTextEditor;
    const active = editor !== undefined && isAnswer(editor.document);
    setActive(active);
    if (!active) {
      item.hide();
      return;
    }
    const reading = readings.of(editor.document);
    const selected = selectedSeconds(editor, reading);
    const seconds = selected ?? reading.speech.seconds;
    const end = clock(reading.target.high);
    item.text = `$(clock) ${clock(seconds)} / ${end}${selected === undefined ? '' : ` ${l10n.t('selected')}`}`;
    item.tooltip = tooltip(reading);
    item.accessibilityInformation = {
      label:
        selected === undefined
          ? l10n.t('Spoken time {0} of at most {1}', spoken(seconds), spoken(reading.target.high))
          : l10n.t('Spoken time of the selection {0}', spoken(seconds)),
      role: 'button',
    };
    item.show();
    const { length } = findingsOf(reading);
    health.text =
      length === 0
        ? l10n.t('No findings')
        : length === 1
          ? l10n.t('1 finding')
          : l10n.t('{0} findings', length);
    const serious = findingsOf(reading).some(
      ({ severity }) => severity === 'warning' || severity === 'error',
    );
    health.severity = serious ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  };
  // A keystroke moves the caret too; both are answered once, after a moment of rest.
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const updateSoon = (document: TextDocument) => {
    if (window.activeTextEditor?.document !== document || !isAnswer(document)) return;
    clearTimeout(waiting);
    waiting = setTimeout(update, Rest);
  };

  update();
  return Disposable.from(
    item,
    health,
    readings.onDidForget(update),
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeTextEditorSelection(({ textEditor }) => updateSoon(textEditor.document)),
    workspace.onDidChangeTextDocument(({ document }) => updateSoon(document)),
    workspace.onDidOpenTextDocument(update),
    new Disposable(() => clearTimeout(waiting)),
  );
}

/** Seconds of the selected words; undefined where nothing that is said aloud is selected. */
function selectedSeconds(
  { document, selections }: TextEditor,
  { answer, voice }: Reading,
): number | undefined {
  const spans = selections
    .filter((selection) => !selection.isEmpty)
    .map((range) => spanOf(document, range));
  if (spans.length === 0) return undefined;
  let seconds = 0;
  for (const { start, end } of spans) {
    const from = answer.words.findIndex((word) => word.start >= start);
    const to = answer.words.findLastIndex((word) => word.end <= end) + 1;
    if (from >= 0 && to > from) seconds += secondsOf(answer.words, from, to, voice);
  }
  // A word takes less than a second, and 0:00 would say that nothing is spoken.
  return seconds > 0 ? Math.max(1, seconds) : undefined;
}

function tooltip(reading: Reading): MarkdownString {
  const { speech, target } = reading;
  const text = new MarkdownString();
  const range = `${clock(speech.low)}–${clock(speech.high)}`;
  text.appendMarkdown(`**${l10n.t('Spoken time')}** ${clock(speech.seconds)}\n\n`);
  const pace = paceOfReading(reading);
  const likely =
    pace.from === 'others'
      ? l10n.t('Likely {0}, half of speakers', range)
      : l10n.t('Likely {0}, half of readings at your pace', range);
  text.appendMarkdown(`${likely}  \n`);
  text.appendText(describePace(pace)).appendMarkdown('  \n');
  text.appendMarkdown(`${l10n.t('{0} words', speech.words)}  \n`);
  text.appendText(partsFound(reading)).appendMarkdown('  \n');
  text.appendMarkdown(`${l10n.t('Target {0}–{1}', clock(target.low), clock(target.high))}\n\n`);
  const late = findingsOf(reading).find(({ rule }) => /^(?:over|under)-time$/.test(rule));
  if (late) text.appendText(late.message).appendMarkdown('\n\n');
  for (const { text: heading, seconds } of speech.headings.slice(0, 12)) {
    text
      .appendMarkdown(`${clock(seconds)}   `)
      .appendText(heading.slice(0, 60))
      .appendMarkdown('  \n');
  }
  return text;
}

/** A time as it is read out: "1 minute 12 seconds". */
function spoken(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = l10n.t('{0} seconds', whole % 60);
  return minutes === 0
    ? rest
    : minutes === 1
      ? l10n.t('1 minute {0}', rest)
      : l10n.t('{0} minutes {1}', minutes, rest);
}
