import {
  commands,
  type Disposable,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Span } from '../core';
import { rangeOf } from './ranges';
import { isAnswer } from './selector';

/** A command for a link or an item of a tree: goes to a place in an answer. */
export function goToCommand(document: TextDocument, { start, end }: Span) {
  const target = [document.uri.toString(), start, end] as const;
  return { command: 'answer.goTo', title: '', arguments: [...target] };
}

/** The same as an address, for documents. */
export function goToLink(document: TextDocument, span: Span): Uri {
  const { command, arguments: target } = goToCommand(document, span);
  return Uri.parse(`command:${command}?${encodeURIComponent(JSON.stringify(target))}`);
}

export function registerGoTo(): Disposable {
  return commands.registerCommand(
    'answer.goTo',
    async (uri: unknown, start: unknown, end: unknown) => {
      const document = await openAnswer(uri);
      if (!document || typeof start !== 'number' || typeof end !== 'number') return;
      const { viewColumn } =
        window.visibleTextEditors.find((editor) => editor.document === document) ?? {};
      const editor = await window.showTextDocument(document, viewColumn);
      const range = rangeOf(document, { start, end });
      editor.selection = new Selection(range.start, range.end);
      editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    },
  );
}

/** The answer of an address that a command was given; none where it has gone or is no answer. */
export async function openAnswer(uri: unknown): Promise<TextDocument | undefined> {
  if (typeof uri !== 'string') return undefined;
  const open = workspace.textDocuments.find((each) => each.uri.toString() === uri);
  if (open) return isAnswer(open) ? open : undefined;
  const parsed = Uri.parse(uri);
  // An unsaved document that was closed would come back empty.
  if (parsed.scheme === 'untitled') return undefined;
  try {
    const document = await workspace.openTextDocument(parsed);
    return isAnswer(document) ? document : undefined;
  } catch {
    return undefined;
  }
}
