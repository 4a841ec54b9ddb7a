import { l10n, type TextEditor, window } from 'vscode';
import { isAnswer } from './selector';

/** A command that acts on the answer in the active editor, and says so where there is none. */
export function onAnswer<Result>(run: (editor: TextEditor) => Result): () => Result | undefined {
  return () => {
    const editor = window.activeTextEditor;
    if (editor && isAnswer(editor.document)) return run(editor);
    void window.showInformationMessage(
      l10n.t('Open an .answer.md file first: this command works on the answer in the editor.'),
    );
    return undefined;
  };
}
