import type { Entry } from '../entry';
import { checkLimits } from './limits';
import { normalise } from './normalise';
import { asFields, asList, type DataFile, type DataProblem } from './problem';
import { LongestYaml, readYaml, type YamlText } from './readYaml';
import { packErrors } from './schema';
import { schemaProblem } from './schemaProblem';
import { validate } from './validate';

/** What is wrong with a pack: offsets into its text, line and column from 1, and a sentence. */
export interface PackProblem {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A pack read: its entries, or the reasons why it cannot be used. */
export interface Pack {
  /** Empty where there are problems. */
  readonly entries: readonly Entry[];
  readonly problems: readonly PackProblem[];
}

const MostProblems = 100;
/** A name for the entries known before, that no file has. */
const Known = '';

/**
 * Reads a pack of entries that add to `known` or replace those of the same id. A pack is data and is
 * never trusted: it is bounded in size, and what is wrong with it costs a message and nothing else.
 */
export function readPack(text: string, known: readonly Entry[], file = 'the pack'): Pack {
  const yaml = readYaml(text);
  if (yaml.problems.length) {
    const isTooLarge = text.length > LongestYaml;
    return refused(yaml, isTooLarge ? yaml.problems.slice(0, 1) : yaml.problems);
  }
  const { content } = yaml;
  const fields = asFields(content);
  if (!fields || !('principles' in fields || 'initiatives' in fields)) {
    const message = 'The file holds no entries; list them under "principles:" or "initiatives:".';
    const [first = ''] = Object.keys(fields ?? {});
    return refused(yaml, [{ ...yaml.spanOf([first], true), message }]);
  }
  const pack: DataFile = { file, content };
  const errors = packErrors(content);
  const found = errors.length
    ? errors.map((error) => schemaProblem(pack, error))
    : problemsOf(pack, known);
  if (found.length)
    return refused(
      yaml,
      found.map((problem) => placed(yaml, file, problem)),
    );
  const { principles, initiatives, company } = normalise(content) as Partial<
    Record<'principles' | 'initiatives', Entry[]>
  > & { company?: string };
  const own = [...(principles ?? []), ...(initiatives ?? [])];
  const entries = company === undefined ? own : own.map((entry) => ({ ...entry, company }));
  return { entries, problems: [] };
}

/** The entries known with those of a pack, which replace their namesakes where they stand. */
export function withPack(known: readonly Entry[], { entries }: Pack): readonly Entry[] {
  if (entries.length === 0) return known;
  const own = new Map(entries.map((entry) => [entry.id, entry]));
  const kept = known.map((entry) => own.get(entry.id) ?? entry);
  const ids = new Set(known.map(({ id }) => id));
  return [...kept, ...entries.filter(({ id }) => !ids.has(id))];
}

/** What the pack's own parts, and its entries beside those known before, have wrong. */
function problemsOf(pack: DataFile, known: readonly Entry[]): DataProblem[] {
  const limits = [...checkLimits(pack)];
  if (limits.length) return limits;
  const fields = asFields(pack.content) ?? {};
  const own = [...asList(fields.principles), ...asList(fields.initiatives)];
  const ids = new Set(own.map((entry) => asFields(entry)?.id));
  const others = known.filter(({ id }) => !ids.has(id));
  // First, so that of two equal names the pack's is the one to change.
  const before: DataFile = { file: Known, content: { principles: others } };
  return validate([before, pack]).filter(({ file }) => file === pack.file);
}

function placed(yaml: YamlText, file: string, problem: DataProblem) {
  const { path, atKey, message, other } = problem;
  const isHere = other?.file === file;
  const at = isHere ? yaml.lineOf(yaml.spanOf(other.path).start) : undefined;
  return {
    ...yaml.spanOf(path, atKey),
    message: at ? `${message} The other is at line ${at.line}, column ${at.column}.` : message,
  };
}

function refused(
  yaml: YamlText,
  problems: readonly { start: number; end: number; message: string }[],
): Pack {
  const sorted = [...problems].sort((a, b) => a.start - b.start).slice(0, MostProblems);
  return {
    entries: [],
    problems: sorted.map(({ start, end, message }) => ({
      start,
      end: Math.max(start, end),
      ...yaml.lineOf(start),
      message: message.charAt(0).toUpperCase() + message.slice(1),
    })),
  };
}
