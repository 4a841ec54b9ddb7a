import { Disposable, FoldingRange, FoldingRangeKind, languages, SelectionRange } from 'vscode';
import { foldsOf, stretchesAt } from '../core';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { answers } from './selector';

const kinds = { comment: FoldingRangeKind.Comment, region: FoldingRangeKind.Region };

/** Folds headings, parts, front matter and comments, and lets a selection grow by the same. */
export function registerFolding(readings: Readings): Disposable {
  return Disposable.from(
    languages.registerFoldingRangeProvider(answers, {
      provideFoldingRanges: (document) =>
        foldsOf(readings.of(document)).flatMap((fold) => {
          const { start, end } = rangeOf(document, fold);
          const kind = fold.kind && kinds[fold.kind];
          return start.line < end.line ? [new FoldingRange(start.line, end.line, kind)] : [];
        }),
    }),
    languages.registerSelectionRangeProvider(answers, {
      provideSelectionRanges: (document, positions) =>
        positions.flatMap((position) => {
          const stretches = stretchesAt(readings.of(document), document.offsetAt(position));
          const grown = stretches.reduceRight<SelectionRange | undefined>(
            (outer, stretch) => new SelectionRange(rangeOf(document, stretch), outer),
            undefined,
          );
          return grown ?? [];
        }),
    }),
  );
}
