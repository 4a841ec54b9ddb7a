import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import { variantText } from '../core';
import { registerLikeness } from './likeness';
import { nameOf } from './nameOf';
import type { Readings } from './readings';
import { isAnswer } from './selector';

/** Lets an answer be tailored to another interviewer, and tells where two answers are too alike. */
export function registerVariants(readings: Readings): Disposable {
  const newVariant = async () => {
    const document = window.activeTextEditor?.document;
    if (!document || !isAnswer(document)) return;
    const name = document.uri.path.split('/').at(-1) ?? '';
    const content = variantText(readings.of(document).answer, name);
    if (document.isUntitled) {
      await window.showTextDocument(
        await workspace.openTextDocument({ language: 'answer', content }),
      );
      return;
    }
    const target = await freeName(document.uri);
    const variant = await workspace.openTextDocument(target);
    const editor = await window.showTextDocument(variant);
    await editor.edit((edit) => edit.insert(variant.positionAt(0), content));
    window.setStatusBarMessage(l10n.t('A variant of {0}; it is saved beside it.', name), 5000);
  };
  return Disposable.from(
    commands.registerCommand('answer.newVariant', newVariant),
    registerLikeness(readings),
  );
}

/** An untitled address beside the answer, under a name that no file there has. */
async function freeName(of: Uri): Promise<Uri> {
  const folder = Uri.joinPath(of, '..');
  const taken = new Set<string>();
  try {
    for (const [name] of await workspace.fs.readDirectory(folder)) taken.add(name);
  } catch {
    // A folder that can't be listed shows the clash when the variant is saved.
  }
  for (const { uri } of workspace.textDocuments) taken.add(uri.path.split('/').at(-1) ?? '');
  const stem = nameOf(of);
  let number = 2;
  while (taken.has(`${stem}-${number}.answer.md`)) number++;
  return Uri.joinPath(folder, `${stem}-${number}.answer.md`).with({ scheme: 'untitled' });
}
