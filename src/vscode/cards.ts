import { commands, Disposable, EventEmitter, l10n, Uri, window, workspace } from 'vscode';
import { type Entry, moreCard } from '../core';
import { today } from './hovers';
import type { Packs } from './packs';

export const cardScheme = 'answer-card';

/** Serves all that is known of each entry as a read-only Markdown document. */
export function registerCards(packs: Packs): Disposable {
  const changed = new EventEmitter<Uri>();
  return Disposable.from(
    changed,
    packs.onDidChange(() => {
      for (const { uri } of workspace.textDocuments) {
        if (uri.scheme === cardScheme) changed.fire(uri);
      }
    }),
    workspace.registerTextDocumentContentProvider(cardScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent({ query: id }) {
        const entry = packs.entry(id);
        return entry ? moreCard(entry, today()) : l10n.t('There is no card called “{0}”.', id);
      },
    }),
  );
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
