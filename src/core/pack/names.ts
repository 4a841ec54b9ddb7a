import { nameWords } from '../match/plainText';
import {
  asFields,
  asList,
  type DataFile,
  type DataProblem,
  type Fields,
  type Path,
  textsIn,
} from './problem';

/** The fields of an entry that hold lists of names. */
export const NameLists = [
  'aliases',
  'looseAliases',
  'weakAliases',
  'misnomers',
  'abbreviations',
] as const;

interface Name {
  readonly text: string;
  readonly list: 'name' | (typeof NameLists)[number];
  readonly entry: Fields;
  readonly file: string;
  readonly path: Path;
}

/** A name as the search sees it: its words in small letters, hyphens as blanks. */
export function foldName(name: string): string {
  return nameWords(name).join(' ');
}

/** Names that two entries claim, names written twice, and former names that are no alias. */
export function* checkNames(files: readonly DataFile[]): Iterable<DataProblem> {
  const claimed = new Map<string, Name>();
  for (const { file, path, entry } of entriesIn(files)) {
    for (const name of namesIn(file, path, entry)) {
      const folded = foldName(name.text);
      const earlier = claimed.get(folded);
      if (folded === '')
        yield problem(name, `"${name.text}" has no word that could be found; write one.`);
      else if (!earlier) claimed.set(folded, name);
      else if (!mayRepeat(earlier, name)) yield duplicate(earlier, name);
    }
    yield* checkFormerNames(file, path, entry);
  }
}

/** Every entry of the files, principles first, with where it stands. */
export function* entriesIn(
  files: readonly DataFile[],
): Iterable<{ file: string; path: Path; entry: Fields }> {
  for (const list of ['principles', 'initiatives']) {
    for (const { file, content } of files) {
      for (const [index, item] of asList(asFields(content)?.[list]).entries()) {
        const entry = asFields(item);
        if (entry) yield { file, path: [list, index], entry };
      }
    }
  }
}

function* namesIn(file: string, path: Path, entry: Fields): Iterable<Name> {
  if (typeof entry.name === 'string') {
    yield { text: entry.name, list: 'name', entry, file, path: [...path, 'name'] };
  }
  for (const list of NameLists) {
    for (const [index, text] of textsIn(entry[list])) {
      yield { text, list, entry, file, path: [...path, list, index] };
    }
  }
}

/** A name of ordinary words is repeated as weak alias; abbreviations differ by their capitals. */
function mayRepeat(earlier: Name, name: Name): boolean {
  if (earlier.entry !== name.entry) return false;
  if (name.list === 'abbreviations') return earlier.text !== name.text;
  return earlier.list === 'name' && name.list === 'weakAliases';
}

function duplicate(earlier: Name, name: Name): DataProblem {
  const message =
    earlier.entry === name.entry
      ? `"${name.text}" is written twice for "${name.entry.id}"; hyphens and capitals make no difference, so take one out.`
      : `"${name.text}" already belongs to "${earlier.entry.id}"; leave it to one of the two.`;
  return { ...problem(name, message), other: { file: earlier.file, path: earlier.path } };
}

function* checkFormerNames(file: string, path: Path, entry: Fields): Iterable<DataProblem> {
  const known = new Set(
    NameLists.flatMap((list) => textsIn(entry[list]).map(([, text]) => foldName(text))),
  );
  for (const [index, text] of textsIn(asFields(entry.lifecycle)?.formerNames)) {
    if (known.has(foldName(text))) continue;
    yield {
      file,
      path: [...path, 'lifecycle', 'formerNames', index],
      message: `the former name "${text}" would never be found; add it to aliases or weakAliases.`,
    };
  }
}

function problem({ file, path }: Name, message: string): DataProblem {
  return { file, path, message };
}
