import { commands, type Disposable } from 'vscode';

/** Shows the active answer as Markdown beside its text, which the editor ties to `markdown` alone. */
export function registerPreview(): Disposable {
  return commands.registerCommand('answer.openPreview', () =>
    commands.executeCommand('markdown.showPreviewToSide'),
  );
}
