import {
  type Disposable,
  DocumentSymbol,
  l10n,
  languages,
  SymbolKind,
  type TextDocument,
} from 'vscode';
import { type OutlineNode, outlineOf } from '../core';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { answers } from './selector';

const kinds: Readonly<Record<NonNullable<OutlineNode['part']>, SymbolKind>> = {
  principle: SymbolKind.Class,
  story: SymbolKind.Event,
  initiative: SymbolKind.Module,
  why: SymbolKind.Interface,
  strength: SymbolKind.Property,
  team: SymbolKind.Object,
};

/** Shows headings and the parts of the template in the outline and the breadcrumbs. */
export function registerSymbols(readings: Readings): Disposable {
  const symbolOf = (document: TextDocument, node: OutlineNode): DocumentSymbol => {
    const symbol = new DocumentSymbol(
      node.name,
      node.isFilled ? node.detail : l10n.t('{0} (to fill)', node.detail),
      node.part ? kinds[node.part] : SymbolKind.String,
      rangeOf(document, node),
      rangeOf(document, node.selection),
    );
    symbol.children = node.children.map((child) => symbolOf(document, child));
    return symbol;
  };
  return languages.registerDocumentSymbolProvider(
    answers,
    {
      provideDocumentSymbols: (document) =>
        outlineOf(readings.of(document)).map((node) => symbolOf(document, node)),
    },
    { label: l10n.t('Answer') },
  );
}
