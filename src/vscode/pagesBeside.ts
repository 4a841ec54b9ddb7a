import {
  commands,
  Disposable,
  DocumentLink,
  EventEmitter,
  languages,
  type TextDocument,
  type TextEditor,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { Span } from '../core';
import { afterRest } from './afterRest';
import { goToLink, openAnswer } from './goTo';
import { onAnswer } from './onAnswer';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { isAnswer } from './selector';

/** Milliseconds of rest after a change before pages follow it. */
const Rest = 300;

/** A page made from an answer; each link leads from words of the page to words of the answer. */
export interface Page {
  readonly text: string;
  readonly links: readonly { readonly here: Span; readonly there: Span }[];
}

/** A kind of page that is made from an answer and shown beside it. */
export interface PageKind<P extends Page> {
  readonly scheme: string;
  /** Shows the page of the answer whose address it is given, or of the one in the active editor. */
  readonly command: string;
  readonly linkTooltip: string;
  /** What the page says once its answer is closed. */
  readonly gone: string;
  /** The name of the tab, and what else the page is made with; undefined where it is not wanted. */
  readonly ask: (
    document: TextDocument,
  ) => Promise<{ readonly name: string; readonly choice?: string } | undefined>;
  readonly make: (document: TextDocument, choice: string) => P;
  /** Runs whenever a page is seen, and when it has caught up with its answer. */
  readonly onSeen?: (editor: TextEditor, page: P) => void;
}

/**
 * Shows one kind of page beside answers. A page follows its answer, and cannot be edited, so that it
 * never asks to be saved.
 */
export function registerPages<P extends Page>(readings: Readings, kind: PageKind<P>): Disposable {
  const { scheme } = kind;
  const changed = new EventEmitter<Uri>();
  const refresh = afterRest(Rest, () => {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri);
  });
  const pageAt = async ({ query }: Uri): Promise<{ answer: TextDocument; page: P } | undefined> => {
    const [address, choice = ''] = JSON.parse(query) as string[];
    const answer = await openAnswer(address);
    return answer && { answer, page: kind.make(answer, choice) };
  };
  const see = async () => {
    const { onSeen } = kind;
    if (!onSeen) return;
    for (const editor of window.visibleTextEditors) {
      const { uri } = editor.document;
      if (uri.scheme !== scheme) continue;
      const page = (await pageAt(uri))?.page;
      // The page catches up with the answer in a moment, and is seen again then.
      if (page?.text === editor.document.getText()) onSeen(editor, page);
    }
  };
  const show = async (answer: TextDocument) => {
    const asked = await kind.ask(answer);
    if (!asked) return;
    const query = JSON.stringify([answer.uri.toString(), asked.choice ?? '']);
    const path = `/${asked.name.replace(/[\\/:*?"<>|]+/g, '-')}.md`;
    const uri = Uri.from({ scheme, path, query });
    // A new unsaved answer may have the name of one that is gone, whose page is still known.
    changed.fire(uri);
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside });
    await see();
  };
  const showActive = onAnswer(({ document }) => show(document));
  return Disposable.from(
    changed,
    refresh,
    readings.onDidForget(refresh),
    window.onDidChangeVisibleTextEditors(see),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isAnswer(document)) refresh();
      else if (document.uri.scheme === scheme) void see();
    }),
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) => (await pageAt(uri))?.page.text ?? kind.gone,
    }),
    languages.registerDocumentLinkProvider(
      { scheme },
      {
        async provideDocumentLinks(document) {
          const made = await pageAt(document.uri);
          if (made?.page.text !== document.getText()) return [];
          return made.page.links.map(({ here, there }) => {
            const link = new DocumentLink(rangeOf(document, here), goToLink(made.answer, there));
            link.tooltip = kind.linkTooltip;
            return link;
          });
        },
      },
    ),
    commands.registerCommand(kind.command, async (uri?: unknown) => {
      const document = await openAnswer(uri);
      await (document ? show(document) : showActive());
    }),
  );
}
