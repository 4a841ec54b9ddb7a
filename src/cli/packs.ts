import { entries as builtIn, type Entry, readPack, withPack } from '../core';
import { reason } from './reason';
import type { ReadFile } from './run';

/** The entries with those of the packs, in the order they are given, or what is wrong with them. */
export function readPacks(
  files: readonly string[],
  readFile: ReadFile,
): { readonly entries?: readonly Entry[]; readonly errors: string } {
  if (files.length === 0) return { errors: '' };
  let entries = builtIn;
  let errors = '';
  for (const file of files) {
    try {
      const pack = readPack(readFile(file), entries, file);
      for (const { line, column, message } of pack.problems)
        errors += `${file}:${line}:${column} ${message}\n`;
      entries = withPack(entries, pack);
    } catch (error) {
      errors += `answer-md: the pack ${file} can't be read: ${reason(error)}\n`;
    }
  }
  return { entries, errors };
}
