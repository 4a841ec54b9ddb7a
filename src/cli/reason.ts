/** Why a file can't be read, as a sentence. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException)?.code;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'it is a folder; name the files in it.';
  if (code === 'EACCES') return 'permission is denied.';
  return error instanceof Error ? error.message : String(error);
}
