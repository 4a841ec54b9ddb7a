import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';

/** Opens a sample answer as an untitled copy, so that it can be tried out and thrown away. */
export function registerSamples(extensionUri: Uri): Disposable {
  const folder = Uri.joinPath(extensionUri, 'test', 'fixtures', 'workspace');
  const samples = () => [
    {
      name: 'first-draft',
      label: l10n.t('A first draft'),
      detail: l10n.t('Praise, pay and open slots: findings to mend'),
    },
    {
      name: 'finished',
      label: l10n.t('A finished answer'),
      detail: l10n.t('One principle, one story, one initiative, in time'),
    },
    {
      name: 'template',
      label: l10n.t('The template'),
      detail: l10n.t('Six slots to fill'),
    },
  ];
  return commands.registerCommand('answer.openSamples', async (given?: unknown) => {
    const chosen =
      samples().find(({ name }) => name === given) ??
      (await window.showQuickPick(samples(), { placeHolder: l10n.t('Which sample?') }));
    if (!chosen) return;
    const bytes = await workspace.fs.readFile(Uri.joinPath(folder, `${chosen.name}.answer.md`));
    const content = new TextDecoder().decode(bytes);
    const document = await workspace.openTextDocument({ language: 'answer', content });
    await window.showTextDocument(document);
  });
}
