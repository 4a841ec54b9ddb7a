import { scaleOf } from '../facts/numeral';
import { round } from '../facts/spelled';
import { asFields, asList, type Fields } from './problem';

const Written = /^(-?\d+(?:[,_]\d{3})*(?:\.\d+)?)(?: ?([a-z]+))?$/i;

/**
 * Fills in what a data file may leave out, so that readers need not ask: empty lists, `claimed`,
 * years as text, and `2.5 trillion` as a number. The content must have passed its schema.
 */
export function normalise(content: unknown): unknown {
  const file = asFields(content);
  if (!file) return content;
  const result: Record<string, unknown> = { ...file };
  for (const key of ['principles', 'initiatives']) {
    if (file[key] !== undefined)
      result[key] = asList(file[key]).map((item) => entry(item as Fields));
  }
  return result;
}

function entry(fields: Fields): unknown {
  return {
    ...fields,
    ...lists(fields, [
      'aliases',
      'looseAliases',
      'weakAliases',
      'misnomers',
      'abbreviations',
      'related',
      'opposing',
    ]),
    lifecycle: {
      ...dated(fields.lifecycle as Fields, 'since'),
      ...lists(fields.lifecycle as Fields, ['formerNames']),
    },
    figures: asList(fields.figures).map((item) => figure(item as Fields)),
  };
}

function figure(fields: Fields): unknown {
  const { reviewBy, newer, ...rest } = fields;
  return {
    ...statement(rest),
    ...lists(fields, ['wordings']),
    claimed: fields.claimed === true,
    ...(typeof reviewBy === 'string' ? { reviewBy } : {}),
    ...(newer === undefined ? {} : { newer: statement(newer as Fields) }),
  };
}

function statement(fields: Fields): Fields {
  const { value } = fields;
  return value === undefined
    ? dated(fields, 'asOf')
    : { ...dated(fields, 'asOf'), value: numeric(value) };
}

/** The number that is written: `2.5 trillion`, `2.5tn` and `2,500,000,000,000`; else the value. */
export function numeric(value: unknown): unknown {
  const [, digits, magnitude = ''] = (typeof value === 'string' && Written.exec(value)) || [];
  const scale = scaleOf(magnitude);
  if (!digits || (magnitude && scale === 1)) return value;
  return round(Number(digits.replace(/[,_]/g, '')) * scale);
}

function dated(fields: Fields, key: string): Fields {
  return typeof fields[key] === 'number' ? { ...fields, [key]: String(fields[key]) } : fields;
}

function lists(fields: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(keys.map((key) => [key, fields[key] ?? []]));
}
