import {
  commands,
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  RelativePattern,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { isAnswer } from './selector';

const renaming = 'answer.renameAsAnswer';

/**
 * Keeps an answer one in this session when it is saved under another name, as when "amazon" is typed
 * over the name that was offered; the language status says so and offers the ending it lacks.
 */
export function registerSavedAs(): Disposable {
  const opened = new WeakSet<TextDocument>();
  const kept = new Set<string>();
  let status: LanguageStatusItem | undefined;
  let closing: string | undefined;

  const show = () => {
    status?.dispose();
    status = undefined;
    if (kept.size === 0) return;
    const selector = [...kept].map((key) => ({ language: 'answer', pattern: patternOf(key) }));
    status = languages.createLanguageStatusItem('answer.name', selector);
    status.name = l10n.t('Name of the Answer');
    status.text = l10n.t('Checked in this session');
    status.detail = l10n.t('its name lacks .answer.md');
    status.severity = LanguageStatusSeverity.Warning;
    status.command = { command: renaming, title: l10n.t('Rename') };
  };
  const keep = (document: TextDocument) => {
    kept.add(document.uri.toString());
    show();
    if (!isAnswer(document)) void languages.setTextDocumentLanguage(document, 'answer');
  };
  const open = (document: TextDocument) => {
    const key = document.uri.toString();
    if (!kept.has(key)) opened.add(document);
    else if (!isAnswer(document)) {
      // A language that was chosen by hand closes and opens the document at once.
      if (closing !== key) keep(document);
      else if (kept.delete(key)) show();
    }
  };
  const save = (document: TextDocument) => {
    if (!opened.delete(document) || document.uri.path.endsWith('.answer.md')) return;
    const text = document.getText();
    const isIt = (each: TextDocument) => each !== document && each.getText() === text;
    if (text.trim() && workspace.textDocuments.filter(isAnswer).some(isIt)) keep(document);
  };
  return Disposable.from(
    workspace.onDidOpenTextDocument(open),
    workspace.onDidSaveTextDocument(save),
    workspace.onDidCloseTextDocument(({ uri }) => {
      closing = uri.toString();
      queueMicrotask(() => {
        closing = undefined;
      });
    }),
    commands.registerCommand(renaming, rename),
    new Disposable(() => status?.dispose()),
  );
}

function patternOf(key: string): RelativePattern {
  const uri = Uri.parse(key);
  return new RelativePattern(Uri.joinPath(uri, '..'), uri.path.split('/').at(-1) ?? '');
}

/** Gives the file of the active answer the ending that makes it one. */
async function rename(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || document.isUntitled) return;
  const { uri } = document;
  const path = uri.path.replace(/(?:\.[^./]*)?$/, '.answer.md');
  const edit = new WorkspaceEdit();
  edit.renameFile(uri, uri.with({ path }));
  await workspace.applyEdit(edit);
}
