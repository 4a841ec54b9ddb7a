import {
  commands,
  type Disposable,
  l10n,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type Entry, entryById, moreCard } from '../core';
import { today } from './hovers';

export const cardScheme = 'answer-card';

/** Serves all that is known of each entry as a read-only Markdown document. */
export function registerCards(): Disposable {
  const provider: TextDocumentContentProvider = {
    provideTextDocumentContent(uri) {
      const entry = entryById(uri.query);
      return entry ? moreCard(entry, today()) : l10n.t('There is no card called “{0}”.', uri.query);
    },
  };
  return workspace.registerTextDocumentContentProvider(cardScheme, provider);
}

/** The document of an entry; its tab shows the entry's name. */
export function cardUri({ id, name }: Entry): Uri {
  const file = name.replace(/[\\/:*?"<>|]+/g, '-');
  return Uri.from({ scheme: cardScheme, path: `/${file}.md`, query: id });
}

/** Opens a card as a reader sees it, or as text where the editor has no Markdown preview. */
export async function openCard(entry: Entry): Promise<void> {
  const uri = cardUri(entry);
  try {
    await commands.executeCommand('markdown.showPreview', uri);
  } catch {
    await window.showTextDocument(uri);
  }
}
