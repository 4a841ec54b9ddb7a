import { nearest } from './nearest';
import { type DataFile, type DataProblem, subjectAt } from './problem';

/** The parts of an Ajv error (verbose) that are read. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly data?: unknown;
  readonly parentSchema?: { readonly properties?: object; readonly description?: string };
}

/** A schema error as a sentence at its place. */
export function schemaProblem({ file, content }: DataFile, error: SchemaError): DataProblem {
  const path = pathOf(error.instancePath, content);
  const subject = subjectAt(content, path);
  const key = path.at(-1);
  const what =
    typeof key === 'string'
      ? `"${key}" of ${subject}`
      : `item ${Number(key ?? 0) + 1} in ${subject}`;
  const said = (message: string): DataProblem => ({ file, path, message });
  const { params, data } = error;
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(params.additionalProperty);
      const near = nearest(unknown, Object.keys(error.parentSchema?.properties ?? {}));
      const advice = near ? `did you mean "${near}"?` : 'take it out.';
      const message = `${subject} has an unknown key "${unknown}"; ${advice}`;
      return { file, path: [...path, unknown], atKey: true, message };
    }
    case 'required':
      return said(
        `${path.length && typeof key === 'string' ? what : subject} has no "${params.missingProperty}"; add it.`,
      );
    case 'enum': {
      const allowed = (params.allowedValues as unknown[]).map(String);
      const near = typeof data === 'string' ? nearest(data, allowed) : undefined;
      const advice = near ? `did you mean "${near}"?` : `choose one of ${allowed.join(', ')}.`;
      return said(`${what} cannot be ${shown(data)}; ${advice}`);
    }
    case 'propertyNames':
      return {
        ...said(`${subject} has an unknown key "${params.propertyName}"; take it out.`),
        path: [...path, String(params.propertyName)],
        atKey: true,
      };
    case 'const':
      return said(`${what} must be ${shown(params.allowedValue)}.`);
    case 'type':
      return said(`${what} must be ${typeNames(params.type)}, not ${shown(data)}.`);
    case 'minItems':
      return said(`${what} needs at least ${params.limit} items.`);
    case 'maxLength':
      return said(`${what} is longer than ${params.limit} characters; shorten it.`);
    case 'uniqueItems':
      return said(`${what} has the same item twice; take one out.`);
    case 'pattern':
      return said(`${what} cannot be ${shown(data)}; ${advised(error)}`);
    default:
      return said(`${what} ${error.message ?? 'is not as its schema says'}.`);
  }
}

/** A JSON pointer as keys, with indexes as numbers where the content has a list. */
function pathOf(pointer: string, content: unknown): (string | number)[] {
  const path: (string | number)[] = [];
  let value = content;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  return path;
}

/** A pattern's own advice, which its description gives. */
function advised({ parentSchema, params }: SchemaError): string {
  const { description } = parentSchema ?? {};
  return description
    ? description.charAt(0).toLowerCase() + description.slice(1)
    : `it must match ${params.pattern}.`;
}

const LongestShown = 40;

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LongestShown ? `${text.slice(0, LongestShown)}…` : text;
}

function typeNames(type: unknown): string {
  const names: Record<string, string> = {
    array: 'a list',
    boolean: 'true or false',
    integer: 'a whole number',
    null: 'null',
    number: 'a number',
    object: 'a mapping',
    string: 'text',
  };
  return [type]
    .flat()
    .map((name) => names[String(name)] ?? String(name))
    .join(' or ');
}
