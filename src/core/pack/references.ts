import { entriesIn } from './names';
import { nearest } from './nearest';
import { asFields, asList, type DataFile, type DataProblem, type Path, textsIn } from './problem';

interface Id {
  readonly text: string;
  readonly file: string;
  readonly path: Path;
}

/** Ids given twice, ids that lead nowhere, and focus rows whose entries do not list the value back. */
export function* checkReferences(files: readonly DataFile[]): Iterable<DataProblem> {
  const entries = [...idsOf(files, ['principles']), ...idsOf(files, ['initiatives'])];
  const focus = idsOf(files, ['values']);
  const figures = [...entriesIn(files)].flatMap(({ file, path, entry }) =>
    idsIn(file, [...path, 'figures'], entry.figures),
  );
  for (const ids of [entries, focus, idsOf(files, ['roles']), figures]) yield* checkUnique(ids);

  const entryIds = new Set(entries.map(({ text }) => text));
  const valueIds = new Set(focus.map(({ text }) => text));
  for (const { file, path, entry } of entriesIn(files)) {
    for (const key of ['related', 'opposing']) {
      yield* checkKnown(file, [...path, key], entry[key], entryIds, entry.id);
    }
    if (focus.length)
      yield* checkKnown(file, [...path, 'values'], entry.values, valueIds, undefined);
  }
  yield* checkFocus(files, entryIds);
}

function* checkFocus(
  files: readonly DataFile[],
  entryIds: ReadonlySet<string>,
): Iterable<DataProblem> {
  const valuesOf = new Map(
    [...entriesIn(files)].map(({ entry }) => [entry.id, asList(entry.values)]),
  );
  for (const { file, content } of files) {
    for (const [index, row] of asList(asFields(content)?.values).entries()) {
      const { id, entries } = asFields(row) ?? {};
      const path = ['values', index, 'entries'];
      yield* checkKnown(file, path, entries, entryIds, undefined);
      for (const [at, entry] of textsIn(entries)) {
        if (valuesOf.get(entry)?.includes(id) !== false) continue;
        yield {
          file,
          path: [...path, at],
          message: `"${entry}" does not list "${id}" among its values; add it there or take it out here.`,
        };
      }
    }
  }
}

function* checkKnown(
  file: string,
  path: Path,
  ids: unknown,
  known: ReadonlySet<string>,
  self: unknown,
): Iterable<DataProblem> {
  const key = path.at(-1);
  for (const [index, id] of textsIn(ids)) {
    const place = { file, path: [...path, index] };
    if (id === self) yield { ...place, message: `"${id}" names itself in ${key}; take it out.` };
    if (known.has(id)) continue;
    const near = nearest(id, known);
    const advice = near ? `did you mean "${near}"?` : 'take it out or add the entry.';
    yield { ...place, message: `no id "${id}" exists for ${key}; ${advice}` };
  }
}

function* checkUnique(ids: readonly Id[]): Iterable<DataProblem> {
  const first = new Map<string, Id>();
  for (const id of ids) {
    const earlier = first.get(id.text);
    if (!earlier) {
      first.set(id.text, id);
      continue;
    }
    const { file, path, text } = id;
    const message = `the id "${text}" is given twice; ids are unique, so change one.`;
    yield { file, path, message, other: { file: earlier.file, path: earlier.path } };
  }
}

function idsOf(files: readonly DataFile[], path: Path): Id[] {
  return files.flatMap(({ file, content }) =>
    idsIn(file, path, asFields(content)?.[path[0] as string]),
  );
}

function idsIn(file: string, path: Path, list: unknown): Id[] {
  return asList(list).flatMap((item, index) => {
    const id = asFields(item)?.id;
    return typeof id === 'string' ? [{ text: id, file, path: [...path, index, 'id'] }] : [];
  });
}
