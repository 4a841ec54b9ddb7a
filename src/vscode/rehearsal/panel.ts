import { type Disposable, type TextDocument, Uri, type WebviewPanel, workspace } from 'vscode';
import { acceptReading, type FromView, scriptOf, type ToView } from '../../core';
import type { Readings } from '../readings';
import type { OwnVoice } from '../voice';
import type { RehearsalLog } from './log';
import { rehearsalPage } from './page';
import { viewStrings } from './strings';

/** What a rehearsal takes from the extension. */
export interface RehearsalParts {
  readonly readings: Readings;
  readonly voice: OwnVoice;
  readonly log: RehearsalLog;
  readonly extensionUri: Uri;
}

/** Milliseconds of rest after a keystroke before the script is drawn anew. */
const Rest = 300;

/** Fills a panel with the rehearsal of a document, and follows the document until it closes. */
export function rehearse(
  panel: WebviewPanel,
  opened: TextDocument,
  { readings, voice, log, extensionUri }: RehearsalParts,
): void {
  const { webview } = panel;
  let document = opened;
  const answer = document.uri.toString();
  const send = (message: ToView) => void webview.postMessage(message);
  const show = () => {
    const script = scriptOf(readings.of(document));
    send({ type: 'show', answer, script, past: log.of(answer), strings: viewStrings() });
  };
  const receive = async (message: FromView) => {
    if (message.type === 'ready') show();
    else if (message.type === 'finished') await log.add({ ...message.rehearsal, answer });
    else if (message.type === 'calibrate') {
      const { predicted, actual } = message;
      if (acceptReading(predicted, actual) !== undefined) return;
      await voice.add(predicted, actual);
      send({ type: 'calibrated', message: viewStrings().paceUsed });
    }
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const following: Disposable[] = [
    webview.onDidReceiveMessage(receive),
    readings.onDidForget(show),
    panel.onDidChangeViewState(() => {
      if (!panel.visible) send({ type: 'hidden' });
    }),
    workspace.onDidChangeTextDocument((event) => {
      if (event.document.uri.toString() !== answer) return;
      document = event.document;
      clearTimeout(waiting);
      waiting = setTimeout(show, Rest);
    }),
  ];
  panel.onDidDispose(() => {
    clearTimeout(waiting);
    for (const each of following) each.dispose();
  });
  panel.iconPath = {
    light: Uri.joinPath(extensionUri, 'media', 'answer-light.svg'),
    dark: Uri.joinPath(extensionUri, 'media', 'answer-dark.svg'),
  };
  webview.options = {
    enableScripts: true,
    localResourceRoots: ['dist', 'media'].map((folder) => Uri.joinPath(extensionUri, folder)),
  };
  webview.html = rehearsalPage(webview, extensionUri);
}
