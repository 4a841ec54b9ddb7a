import { type Disposable, languages, Range } from 'vscode';
import { namedAt } from '../core';
import { cardUri } from './cards';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { answers } from './selector';

/** Leads from a name to the document on what it stands for. */
export function registerDefinitions(readings: Readings): Disposable {
  return languages.registerDefinitionProvider(answers, {
    provideDefinition(document, position) {
      const named = namedAt(readings.of(document), document.offsetAt(position));
      if (!named) return undefined;
      return [
        {
          originSelectionRange: rangeOf(document, named),
          targetUri: cardUri(named.entry),
          targetRange: new Range(0, 0, 0, 0),
        },
      ];
    },
  });
}
