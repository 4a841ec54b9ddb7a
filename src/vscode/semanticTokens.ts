import { type Disposable, languages, SemanticTokensBuilder, SemanticTokensLegend } from 'vscode';
import { type MarkKind, marksOf } from '../core';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { answers } from './selector';

/** Token types of package.json; a figure of the speaker's own carries the modifier `own`. */
const legend = new SemanticTokensLegend(['principle', 'initiative', 'figure', 'slot'], ['own']);
const types: Readonly<Record<MarkKind, readonly [type: string, modifiers: string[]]>> = {
  principle: ['principle', []],
  initiative: ['initiative', []],
  figure: ['figure', []],
  metric: ['figure', ['own']],
  slot: ['slot', []],
};

/** Colours names, figures and slots by what they are. */
export function registerSemanticTokens(readings: Readings): Disposable {
  return languages.registerDocumentSemanticTokensProvider(
    answers,
    {
      provideDocumentSemanticTokens(document) {
        const builder = new SemanticTokensBuilder(legend);
        for (const mark of marksOf(readings.of(document))) {
          const range = rangeOf(document, mark);
          const [type, modifiers] = types[mark.kind];
          for (let { line } = range.start; line <= range.end.line; line++) {
            const part = document.lineAt(line).range.intersection(range);
            // A token never runs over a line.
            if (part && !part.isEmpty) builder.push(part, type, modifiers);
          }
        }
        return builder.build();
      },
    },
    legend,
  );
}
