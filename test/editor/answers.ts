import * as vscode from 'vscode';

/** Opens an untitled document and shows it; the language is the answers' own by default. */
export async function openAnswer(content: string, language = 'answer'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  return vscode.window.showTextDocument(document);
}

/** Waits until the diagnostics of a document satisfy `isSo`, by its change events. */
export async function diagnosticsOf(
  { document }: vscode.TextEditor,
  isSo: (diagnostics: vscode.Diagnostic[]) => boolean = (list) => list.length > 0,
): Promise<vscode.Diagnostic[]> {
  const now = () => vscode.languages.getDiagnostics(document.uri);
  if (isSo(now())) return now();
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      subscription.dispose();
      const rules = now().map(ruleOf).join(', ') || 'none';
      reject(new Error(`The diagnostics never came to be as expected; there are: ${rules}.`));
    }, 10_000);
    const subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((uri) => uri.toString() === document.uri.toString()) || !isSo(now())) return;
      clearTimeout(late);
      subscription.dispose();
      resolve(now());
    });
  });
}

/** The rule a diagnostic is of. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** Whether some diagnostic is of this rule. */
export function has(rule: string): (diagnostics: vscode.Diagnostic[]) => boolean {
  return (diagnostics) => diagnostics.some((diagnostic) => ruleOf(diagnostic) === rule);
}

/** The quick fixes at the first finding of a rule. */
export async function fixesFor(
  editor: vscode.TextEditor,
  rule: string,
): Promise<vscode.CodeAction[]> {
  const found = await diagnosticsOf(editor, has(rule));
  const diagnostic = found.find((one) => ruleOf(one) === rule);
  if (!diagnostic) throw new Error(`There is no finding of ${rule}.`);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    diagnostic.range,
    vscode.CodeActionKind.QuickFix.value,
  );
}
