import { FileType, l10n, Uri, type WorkspaceFolder, workspace } from 'vscode';

/** Largest file that is read as a pack, in bytes. */
const LargestPack = 1_000_000;

/** Where a path of `answer.packs` leads: into the folder and nowhere else; undefined otherwise. */
export function packUri(folder: WorkspaceFolder, path: string): Uri | undefined {
  const parts = partsOf(path);
  const isInside = !/^[/\\]|^[a-z][a-z\d+.-]*:/i.test(path) && !parts.includes('..');
  return isInside && /\.ya?ml$/i.test(path) ? Uri.joinPath(folder.uri, ...parts) : undefined;
}

function partsOf(path: string): string[] {
  return path.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
}

/** The text of a pack as it is saved, or why there is none. */
export async function readSaved(
  folder: WorkspaceFolder,
  path: string,
  uri: Uri,
): Promise<{ readonly text?: string; readonly problem?: string }> {
  try {
    let at = folder.uri;
    for (const part of partsOf(path)) {
      at = Uri.joinPath(at, part);
      const { type, size } = await workspace.fs.stat(at);
      // A link could lead out of the folder.
      if (type & FileType.SymbolicLink)
        return {
          problem: l10n.t('The pack “{0}” is not read, since it is reached by a link.', path),
        };
      if (type === FileType.File && size > LargestPack)
        return {
          problem: l10n.t('The pack “{0}” is not read, since it is larger than 1 MB.', path),
        };
    }
    return { text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
  } catch {
    return {
      problem: l10n.t('The pack “{0}” in answer.packs can’t be read: is it there?', path),
    };
  }
}
