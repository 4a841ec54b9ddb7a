import { asFields, asList, type Fields } from './problem';

const Magnitudes: Readonly<Record<string, string>> = {
  thousand: 'e3',
  million: 'e6',
  billion: 'e9',
  trillion: 'e12',
};
const Scaled = /^(-?\d+(?:\.\d+)?) (thousand|million|billion|trillion)$/;

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

/** The number that is written: 2.5 trillion is 2500000000000; other words stay as they are. */
export function numeric(value: unknown): unknown {
  const [, digits, magnitude] = (typeof value === 'string' && Scaled.exec(value)) || [];
  return digits && magnitude ? Number(digits + Magnitudes[magnitude]) : value;
}

function dated(fields: Fields, key: string): Fields {
  return typeof fields[key] === 'number' ? { ...fields, [key]: String(fields[key]) } : fields;
}

function lists(fields: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(keys.map((key) => [key, fields[key] ?? []]));
}
