import {
  Disposable,
  EventEmitter,
  InlayHint,
  type InlayHintsProvider,
  l10n,
  languages,
} from 'vscode';
import { clock, timeMarks } from '../core';
import { spanOf } from './ranges';
import type { Readings } from './readings';
import { answers } from './selector';
import { timeMarksFor } from './settings';

/** Shows at the start of a sentence when it is reached aloud. */
export function registerInlayHints(readings: Readings): Disposable {
  const changed = new EventEmitter<void>();
  const provider: InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    provideInlayHints(document, range) {
      const reading = readings.of(document);
      const marks = timeMarks(reading, timeMarksFor(document), spanOf(document, range));
      return marks.map(({ offset, label, seconds, isOver }) => {
        const hint = new InlayHint(document.positionAt(offset), label);
        hint.paddingRight = true;
        const length = l10n.t('This sentence takes about {0} s.', Math.round(seconds));
        hint.tooltip = isOver
          ? `${length} ${l10n.t('It begins after the target of {0}.', clock(reading.target.high))}`
          : length;
        return hint;
      });
    },
  };
  return Disposable.from(
    changed,
    readings.onDidForget(() => changed.fire()),
    languages.registerInlayHintsProvider(answers, provider),
  );
}
