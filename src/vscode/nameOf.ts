import type { Uri } from 'vscode';

/** What an answer is called: the name of its file without the ending. */
export function nameOf({ path }: Uri): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/(?:\.answer)?\.md$/i, '') || name;
}
