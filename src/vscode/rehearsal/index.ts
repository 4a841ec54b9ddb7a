import {
  commands,
  Disposable,
  l10n,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { nameOf } from '../nameOf';
import { onAnswer } from '../onAnswer';
import { escapeHtml } from './page';
import { type RehearsalParts, rehearse } from './panel';

const viewType = 'answer.rehearsal';

/**
 * Rehearsals as tabs of the editor area, in the group of the answer: the text they fade must not
 * stay in sight beside them. One for each document; they come back after a reload of the window.
 */
export function registerRehearsal(parts: RehearsalParts): Disposable {
  const open = new Map<string, WebviewPanel>();
  const fill = (panel: WebviewPanel, document: TextDocument) => {
    const answer = document.uri.toString();
    open.set(answer, panel);
    panel.onDidDispose(() => open.delete(answer));
    rehearse(panel, document, parts);
  };
  return Disposable.from(
    commands.registerCommand(
      'answer.rehearse',
      onAnswer(({ document }) => {
        const panel = open.get(document.uri.toString());
        if (panel) panel.reveal();
        else fill(newPanel(document), document);
      }),
    ),
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, state) {
        const document = await documentOf(state);
        if (document) fill(panel, document);
        else panel.webview.html = lostPage();
      },
    }),
  );
}

function newPanel({ uri }: TextDocument): WebviewPanel {
  const title = l10n.t('Rehearsal: {0}', nameOf(uri));
  return window.createWebviewPanel(viewType, title, ViewColumn.Active, {
    enableFindWidget: false,
    // Loading the page anew takes a second or two, in which the tab would stand empty.
    retainContextWhenHidden: true,
  });
}

async function documentOf(state: unknown): Promise<TextDocument | undefined> {
  const answer = (state as { answer?: unknown } | undefined)?.answer;
  if (typeof answer !== 'string') return undefined;
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === answer);
  if (open) return open;
  try {
    return await workspace.openTextDocument(Uri.parse(answer, true));
  } catch {
    return undefined;
  }
}

function lostPage(): string {
  const text = l10n.t(
    'The answer of this rehearsal can no longer be opened. Close this tab, open the answer, and run “Answer: Rehearse”.',
  );
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
    <title>${escapeHtml(l10n.t('Rehearsal'))}</title>
  </head>
  <body><p>${escapeHtml(text)}</p></body>
</html>`;
}
