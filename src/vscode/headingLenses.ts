import { CodeLens, type CodeLensProvider, Disposable, EventEmitter, l10n, languages } from 'vscode';
import { clock } from '../core';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { answers } from './selector';
import { codeLensFor } from './settings';

/** Shows above each heading how long what stands under it takes to say. */
export function registerHeadingLenses(readings: Readings): Disposable {
  const changed = new EventEmitter<void>();
  const provider: CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses(document) {
      if (!codeLensFor(document)) return [];
      const { headings } = readings.of(document).speech;
      return headings
        .filter(({ seconds }) => seconds > 0)
        .map((heading) => {
          const title = l10n.t('{0} spoken', clock(heading.seconds));
          return new CodeLens(rangeOf(document, heading), { title, command: '' });
        });
    },
  };
  return Disposable.from(
    changed,
    readings.onDidForget(() => changed.fire()),
    languages.registerCodeLensProvider(answers, provider),
  );
}
