import entrySchema from '../../../data/schema/entry.json';
import packSchema from '../../../data/schema/pack.json';
import type { SchemaError } from './schemaProblem';

/**
 * The part of JSON Schema that data/schema/entry.json and pack.json use. The build checks our own data
 * with Ajv; compiled for packs it would be six times this file with both schemas.
 */
interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}

const definitions = entrySchema.$defs as Readonly<Record<string, Schema>>;
const MostErrors = 100;

/** What is wrong with the content of a pack, in the form that Ajv gives; at most a hundred errors. */
export function packErrors(content: unknown): SchemaError[] {
  const errors: SchemaError[] = [];
  for (const error of check(content, packSchema as Schema, '')) {
    errors.push(error);
    if (errors.length >= MostErrors) break;
  }
  return errors;
}

function* check(data: unknown, given: Schema, instancePath: string): Iterable<SchemaError> {
  const schema = resolve(given);
  const error = (
    keyword: string,
    params: SchemaError['params'],
    message?: string,
  ): SchemaError => ({
    instancePath,
    keyword,
    params,
    data,
    parentSchema: schema as NonNullable<SchemaError['parentSchema']>,
    ...(message && { message }),
  });
  const { type } = schema;
  if (type !== undefined && ![type].flat().some((one) => isOf(data, one)))
    return yield error('type', { type });
  if (schema.enum && !schema.enum.includes(data))
    yield error('enum', { allowedValues: schema.enum });
  if (typeof data === 'string') yield* checkText(data, schema, error);
  else if (typeof data === 'number') {
    const { minimum = data, maximum = data } = schema;
    if (data < minimum || data > maximum)
      yield error('range', {}, `must be between ${minimum} and ${maximum}`);
  } else if (Array.isArray(data)) yield* checkList(data, schema, instancePath, error);
  else if (typeof data === 'object' && data !== null)
    yield* checkFields(data as Record<string, unknown>, schema, instancePath, error);
}

type Report = (keyword: string, params: SchemaError['params'], message?: string) => SchemaError;

function* checkText(data: string, schema: Schema, error: Report): Iterable<SchemaError> {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = schema;
  if (data.length < minLength)
    yield error('minLength', {}, `is shorter than ${minLength} characters; write more`);
  // Nothing of that length is worth matching.
  if (data.length > maxLength) yield error('maxLength', { limit: maxLength });
  else if (pattern && !new RegExp(pattern, 'u').test(data)) yield error('pattern', { pattern });
}

function* checkList(
  data: readonly unknown[],
  schema: Schema,
  path: string,
  error: Report,
): Iterable<SchemaError> {
  const { minItems = 0, maxItems = MostItems, uniqueItems, items } = schema;
  if (data.length < minItems) yield error('minItems', { limit: minItems });
  if (data.length > maxItems)
    return yield error('maxItems', {}, `has more than ${maxItems} items; split the pack`);
  if (uniqueItems && new Set(data).size < data.length) yield error('uniqueItems', {});
  if (items) for (const [at, item] of data.entries()) yield* check(item, items, `${path}/${at}`);
}

/** Items of a list whose schema gives no limit. */
const MostItems = 100;

function* checkFields(
  data: Readonly<Record<string, unknown>>,
  schema: Schema,
  path: string,
  error: Report,
): Iterable<SchemaError> {
  const { properties = {}, required = [], additionalProperties } = schema;
  for (const missingProperty of required)
    if (!Object.hasOwn(data, missingProperty)) yield error('required', { missingProperty });
  for (const key of Object.keys(data)) {
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (known) yield* check(data[key], known, `${path}/${key}`);
    else if (additionalProperties === false)
      yield error('additionalProperties', { additionalProperty: key });
  }
}

/** Follows a reference; what the definition says of itself wins, as in Ajv's reports. */
function resolve(schema: Schema): Schema {
  const { $ref, ...own } = schema;
  const target = $ref && definitions[$ref.slice($ref.lastIndexOf('/') + 1)];
  return target ? { ...own, ...resolve(target) } : schema;
}

function isOf(data: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(data);
  if (type === 'null') return data === null;
  if (type === 'integer') return Number.isInteger(data);
  if (type === 'object') return typeof data === 'object' && data !== null && !Array.isArray(data);
  return typeof data === type;
}
