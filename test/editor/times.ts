import * as vscode from 'vscode';

/** The time marks of a whole document. */
export async function marksOf(document: vscode.TextDocument): Promise<vscode.InlayHint[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const found = await vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(
    'vscode.executeInlayHintProvider',
    document.uri,
    whole,
  );
  return found ?? [];
}

/** Seconds shown above the headings, in their order. */
export async function timesOf(document: vscode.TextDocument): Promise<number[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[] | undefined>(
    'vscode.executeCodeLensProvider',
    document.uri,
  );
  return (lenses ?? [])
    .toSorted((a, b) => a.range.start.line - b.range.start.line)
    .flatMap(({ command }) => {
      const [, minutes, seconds] = /^(\d+):(\d\d) spoken$/.exec(command?.title ?? '') ?? [];
      return minutes === undefined ? [] : [Number(minutes) * 60 + Number(seconds)];
    });
}
