/** Keys and indexes from the top of a file down to a value. */
export type Path = readonly (string | number)[];

/** A data file after YAML: `file` as it is named to the user, `content` unchecked. */
export interface DataFile {
  readonly file: string;
  readonly content: unknown;
}

/** What is wrong at one place of a data file, as a sentence. */
export interface DataProblem {
  readonly file: string;
  readonly path: Path;
  /** True where the key itself is meant rather than its value. */
  readonly atKey?: boolean;
  readonly message: string;
  /** The other place the message is about. */
  readonly other?: { readonly file: string; readonly path: Path };
}

export type Fields = Readonly<Record<string, unknown>>;

/** The value as a mapping, or undefined where it is none. */
export function asFields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;
}

/** The value as a list, empty where it is none. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The texts in a list, each with its index; other items are left to the schema. */
export function textsIn(value: unknown): [index: number, text: string][] {
  return asList(value).flatMap((text, index): [number, string][] =>
    typeof text === 'string' ? [[index, text]] : [],
  );
}

/** How a message names the thing at a path: `figure "aws-share"`, `item 3 of "rows"`, `the file`. */
export function subjectAt(content: unknown, path: Path): string {
  let subject = 'the file';
  let value = content;
  let list = '';
  for (const key of path) {
    value = Array.isArray(value) ? value[key as number] : asFields(value)?.[key];
    if (typeof key === 'string') list = key;
    const fields = asFields(value);
    if (typeof fields?.id === 'string') subject = `${subjectKinds[list] ?? 'item'} "${fields.id}"`;
    else if (fields && typeof key === 'number') subject = `item ${key + 1} of "${list}"`;
  }
  return subject;
}

const subjectKinds: Readonly<Record<string, string>> = {
  principles: 'entry',
  initiatives: 'entry',
  figures: 'figure',
  values: 'value',
  roles: 'role',
  rules: 'rule',
};
