import {
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  CompletionTriggerKind,
  type Disposable,
  l10n,
  languages,
  MarkdownString,
  type TextDocument,
  TextEdit,
} from 'vscode';
import { card, type Suggestion, type SuggestionKind, suggestionsAt } from '../core';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { answers } from './selector';
import { asSnippet, hasSlots } from './slots';

const kinds: Readonly<Record<SuggestionKind, CompletionItemKind>> = {
  principle: CompletionItemKind.Class,
  initiative: CompletionItemKind.Module,
  slot: CompletionItemKind.Field,
  sentence: CompletionItemKind.Snippet,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  comment: CompletionItemKind.Keyword,
  rule: CompletionItemKind.EnumMember,
};

/** An item that knows what it stands for, so that its card is made only when it is looked at. */
class Offered extends CompletionItem {
  constructor(
    document: TextDocument,
    readonly suggestion: Suggestion,
    place: number,
  ) {
    const { label, kind, text, detail, filter, span, removes } = suggestion;
    super(label, kinds[kind]);
    this.range = rangeOf(document, span);
    this.insertText = kind === 'sentence' && hasSlots(text) ? asSnippet(text) : text;
    this.filterText = filter;
    this.sortText = String(place).padStart(4, '0');
    this.detail = detail ?? detailOf(kind);
    if (removes) this.additionalTextEdits = [TextEdit.delete(rangeOf(document, removes))];
    if (kind === 'comment' || (kind === 'key' && text.endsWith(' '))) {
      this.command = { command: 'editor.action.triggerSuggest', title: l10n.t('Suggest') };
    }
  }
}

function detailOf(kind: SuggestionKind): string {
  if (kind === 'principle') return l10n.t('Leadership Principle');
  return kind === 'initiative' ? l10n.t('Initiative') : '';
}

/** Offers what belongs where the cursor is; cards of names are fetched when an item is shown. */
export function registerCompletions(readings: Readings): Disposable {
  return languages.registerCompletionItemProvider(
    answers,
    {
      provideCompletionItems(document, position, _token, { triggerKind, triggerCharacter }) {
        const typedBlank =
          triggerKind === CompletionTriggerKind.TriggerCharacter && triggerCharacter === ' ';
        const found = suggestionsAt(
          readings.of(document),
          document.offsetAt(position),
          !typedBlank,
        );
        const items = found.map((suggestion, place) => new Offered(document, suggestion, place));
        // Other names may begin with what is typed next.
        return new CompletionList(items, true);
      },
      resolveCompletionItem(item) {
        const { entry, documentation } = (item as Offered).suggestion;
        if (entry) item.documentation = new MarkdownString(card(entry));
        else if (documentation) item.documentation = documentation;
        return item;
      },
    },
    ' ',
    '[',
  );
}
