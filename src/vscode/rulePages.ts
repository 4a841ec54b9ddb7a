import { type Disposable, l10n, Uri, workspace } from 'vscode';

const scheme = 'answer-rule';

/** The page that explains a rule. */
export function rulePageUri(rule: string): Uri {
  return Uri.from({ scheme, path: `/${rule}.md` });
}

/** Shows the pages of docs/rules, which the build packs into one file. */
export function registerRulePages(extensionUri: Uri): Disposable {
  const file = Uri.joinPath(extensionUri, 'dist', 'rulePages.json');
  let pages: Readonly<Record<string, string>> | undefined;
  return workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      pages ??= JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file)));
      const rule = path.slice(1, path.lastIndexOf('.'));
      return pages?.[rule] ?? l10n.t('There is no rule called “{0}”.', rule);
    },
  });
}
