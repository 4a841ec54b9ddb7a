import {
  commands,
  Disposable,
  env,
  l10n,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { cueCard } from '../core';
import { openAnswer } from './goTo';
import { nameOf } from './nameOf';
import { onAnswer } from './onAnswer';
import type { Readings } from './readings';
import { cueCardPage } from './rehearsal/cueCardPage';

/**
 * Opens the key words and times of an answer on one page, and saves that page for a browser to
 * print: neither the desktop editor nor the one in a browser lets a view print itself.
 */
export function registerCueCard(readings: Readings, extensionUri: Uri): Disposable {
  const save = (document: TextDocument) =>
    savePage(document, cueCardPage(cueCard(readings.of(document)), { tab: false }));
  const open = (document: TextDocument) => {
    const dist = Uri.joinPath(extensionUri, 'dist');
    const { webview } = window.createWebviewPanel(
      'answer.cueCard',
      l10n.t('Cue Card'),
      ViewColumn.Active,
      { enableCommandUris: ['answer.saveCueCard'], localResourceRoots: [dist] },
    );
    const argument = encodeURIComponent(JSON.stringify([document.uri.toString()]));
    webview.html = cueCardPage(cueCard(readings.of(document)), {
      tab: true,
      style: webview.asWebviewUri(Uri.joinPath(dist, 'cueCard.css')).toString(),
      cspSource: webview.cspSource,
      save: `command:answer.saveCueCard?${argument}`,
    });
  };
  const saveHere = onAnswer(({ document }) => save(document));
  return Disposable.from(
    commands.registerCommand(
      'answer.cueCard',
      onAnswer(({ document }) => open(document)),
    ),
    commands.registerCommand('answer.saveCueCard', async (answer?: unknown) => {
      if (answer === undefined) return saveHere();
      const document = await openAnswer(answer);
      if (document) return save(document);
      void window.showInformationMessage(l10n.t('The answer that this belongs to is closed.'));
    }),
  );
}

async function savePage({ uri }: TextDocument, page: string): Promise<void> {
  const folder =
    uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  const target = await window.showSaveDialog({
    title: l10n.t('Save the Cue Card'),
    filters: { HTML: ['html'] },
    ...(folder && { defaultUri: Uri.joinPath(folder, `${nameOf(uri)}.cue-card.html`) }),
  });
  if (!target) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(page));
  const openIt = l10n.t('Open in the Browser');
  // Only a file of this machine has an address that a browser can open.
  const actions = target.scheme === 'file' ? [openIt] : [];
  const saved = l10n.t('The cue card is saved. Open it in a browser to print it.');
  const chosen = await window.showInformationMessage(saved, ...actions);
  if (chosen === openIt) await env.openExternal(target);
}
