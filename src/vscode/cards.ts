import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type Entry, entries as builtIn, moreCard } from '../core';
import { today } from './hovers';
import type { Packs } from './packs';

const scheme = 'answer-card';

/** The cards of what can be named, as read-only Markdown documents. */
export class Cards implements Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #registered: Disposable;
  readonly scheme = scheme;

  constructor(private readonly packs: Packs) {
    this.#registered = Disposable.from(
      packs.onDidChange(() => {
        for (const { uri } of workspace.textDocuments) {
          if (uri.scheme === scheme) this.#changed.fire(uri);
        }
      }),
      workspace.registerTextDocumentContentProvider(scheme, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: (uri) => {
          const { id, folder } = targetOf(uri);
          const entry = this.entries(folder).find((each) => each.id === id);
          return entry ? moreCard(entry, today()) : l10n.t('There is no card called “{0}”.', id);
        },
      }),
    );
  }

  /** What can be named in a document or folder, that of the active editor by default. */
  entries(uri = window.activeTextEditor?.document.uri): readonly Entry[] {
    return this.packs.entriesFor({ uri: uri ?? Uri.file('/') }) ?? builtIn;
  }

  /** The document of an entry as it is known to `from`; its tab shows the entry's name. */
  uriOf({ id, name }: Entry, from = window.activeTextEditor?.document.uri): Uri {
    const file = name.replace(/[\\/:*?"<>|]+/g, '-');
    // Only where a folder has entries of its own does it matter who asks.
    const folder = this.entries(from) === builtIn ? undefined : from?.toString();
    const query = folder === undefined ? id : `${id}&${folder}`;
    return Uri.from({ scheme, path: `/${file}.md`, query });
  }

  /** The id of the entry that a document is about; undefined where it is no card. */
  idOf({ uri }: TextDocument): string | undefined {
    return uri.scheme === scheme ? targetOf(uri).id : undefined;
  }

  /** Opens a card as a reader sees it, or as text where the editor has no Markdown preview. */
  async open(entry: Entry): Promise<void> {
    const uri = this.uriOf(entry);
    try {
      await commands.executeCommand('markdown.showPreview', uri);
    } catch {
      await window.showTextDocument(uri);
    }
  }

  dispose(): void {
    this.#registered.dispose();
    this.#changed.dispose();
  }
}

function targetOf({ query }: Uri): { readonly id: string; readonly folder?: Uri } {
  const at = query.indexOf('&');
  return at < 0
    ? { id: query }
    : { id: query.slice(0, at), folder: Uri.parse(query.slice(at + 1)) };
}
