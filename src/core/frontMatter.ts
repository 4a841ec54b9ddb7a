import { isMap, isScalar, type Node, type Pair, parseDocument } from 'yaml';
import type { Span } from './text';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** A spoken length to aim at, in seconds. */
export interface Target {
  readonly low: number;
  readonly high: number;
}

/** What the head of a document says about its answer; every key is optional. */
export interface FrontMatter {
  /** The whole block with its `---` lines; empty where there is none. */
  readonly span: Span;
  readonly question?: string;
  readonly company?: string;
  readonly role?: string;
  readonly team?: string;
  readonly target?: Target;
  /** Words a minute. */
  readonly pace?: number;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Where rules are named, whether there are such rules or not. */
  readonly ruleKeys: readonly RuleKey[];
  /** Name of the file that this answer was made from. */
  readonly variantOf?: string;
  /** Where each known key's value stands. */
  readonly fields: readonly { readonly key: string; readonly span: Span }[];
  readonly problems: readonly FrontMatterProblem[];
}

/** A rule named under `rules`, and the lines that set it. */
export interface RuleKey {
  readonly id: string;
  readonly span: Span;
  readonly lines: Span;
}

/** An unknown key, a value of the wrong type, or a head that can't be read. */
export interface FrontMatterProblem {
  readonly span: Span;
  readonly message: string;
  /** What to remove with the lines it stands on; missing where that would be all. */
  readonly lines?: Span;
}

type Values = {
  -readonly [K in
    | 'question'
    | 'company'
    | 'role'
    | 'team'
    | 'target'
    | 'pace'
    | 'rules'
    | 'variantOf']?: FrontMatter[K];
};

/** The keys front matter may have, with a sentence on each for completion and hovers. */
export const frontMatterKeys: Readonly<Record<string, string>> = {
  question: 'The question this answer is for.',
  company: 'The employer the answer is for.',
  role: 'The role applied for; openers and suggestions are chosen to fit it.',
  team: 'The team applied to.',
  target: 'How long the answer should take, in seconds: 90, 60-90 or 1:30.',
  pace: 'Speaking pace for this file, in words a minute.',
  rules: 'Severity of single rules in this file: error, warning, information, hint or off.',
  variantOf: 'The answer in the same folder that this one is a variant of.',
};

type Entry = Pair<Node, Node | null>;
type Report = (entry: Entry, node: Node, message: string) => void;

const MaxLength = 16_384;
/** More than any head needs, and few enough that nesting costs nothing. */
const MaxBrackets = 100;
const none: FrontMatter = { span: { start: 0, end: 0 }, ruleKeys: [], fields: [], problems: [] };
let last: { source: string; result: FrontMatter } = { source: '', result: none };

/** Reads the YAML block at the head of a text; never throws, whatever stands in it. */
export function readFrontMatter(text: string): FrontMatter {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text.slice(0, 200));
  if (!open) return none;
  const close = /^(?:---|\.\.\.)[ \t]*$/m;
  const body = text.slice(open[0].length, open[0].length + MaxLength);
  const found = close.exec(body);
  if (!found) return none;
  const end = open[0].length + found.index + found[0].length;
  const source = text.slice(0, end);
  if (last.source !== source) {
    last = {
      source,
      result: read(body.slice(0, found.index).trimEnd(), open[0].length, { start: 0, end }),
    };
  }
  return last.result;
}

function read(yaml: string, offset: number, span: Span): FrontMatter {
  const problems: FrontMatterProblem[] = [];
  const ruleKeys: RuleKey[] = [];
  const fields: { key: string; span: Span }[] = [];
  const values: Values = {};
  const at = (node: Node): Span => {
    const [start, valueEnd] = node.range ?? [0, 0];
    // The range of a block goes on to the next line.
    const end = yaml.slice(0, valueEnd).trimEnd().length;
    return { start: offset + start, end: offset + Math.max(end, start + 1) };
  };
  try {
    if ((yaml.match(/[[{]/g)?.length ?? 0) > MaxBrackets) throw new RangeError();
    const document = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false });
    for (const error of document.errors) {
      const start = Math.min(offset + error.pos[0], span.end - 1);
      const end = Math.min(span.end, Math.max(start + 1, offset + error.pos[1]));
      problems.push({
        span: { start, end },
        message: `This front matter is not valid YAML: ${error.message.split('\n')[0]}`,
        lines: { start, end: start },
      });
    }
    if (isMap(document.contents)) {
      const linesOf = ({ key, value }: Entry): Span => {
        return { start: at(key).start, end: at(value ?? key).end };
      };
      const report = (entry: Entry, node: Node, message: string) => {
        problems.push({ span: at(node), message, lines: linesOf(entry) });
      };
      for (const entry of document.contents.items as Entry[]) {
        const { key, value } = entry;
        const name = isScalar(key) ? String(key.value) : '';
        if (!Object.hasOwn(frontMatterKeys, name)) {
          report(entry, key, unknownKey(name));
          continue;
        }
        fields.push({ key: name, span: at(value ?? key) });
        const wrong = setValue(values, name, value, report);
        if (wrong) report(entry, value ?? key, wrong);
        if (name !== 'rules' || !isMap(value)) continue;
        for (const rule of value.items as Entry[]) {
          const id = isScalar(rule.key) ? String(rule.key.value) : '';
          ruleKeys.push({ id, span: at(rule.key), lines: linesOf(rule) });
        }
      }
    } else if (document.contents && document.errors.length === 0) {
      const message =
        'Front matter is a list of keys and values, such as "role: software engineer".';
      const span = at(document.contents);
      problems.push({ span, message, lines: span });
    }
  } catch {
    problems.push({
      span,
      message: 'This front matter is nested too deeply to be read; the keys are plain values.',
    });
  }
  return { ...values, span, ruleKeys, fields, problems };
}

function unknownKey(name: string): string {
  const known = Object.keys(frontMatterKeys).join(', ');
  return `Front matter has no key "${name.slice(0, 40)}"; the keys are ${known}.`;
}

function setValue(
  values: Values,
  key: string,
  node: Node | null,
  report: Report,
): string | undefined {
  const value: unknown = isScalar(node) ? node.value : undefined;
  if (node === null || value === null) return undefined;
  switch (key) {
    case 'target': {
      const target = parseTarget(value);
      if (!target) return 'A target is a number of seconds or a range, such as 90, 60-90 or 1:30.';
      values.target = target;
      return undefined;
    }
    case 'pace':
      if (!isPace(value)) {
        return 'A pace is a number of words a minute between 60 and 300.';
      }
      values.pace = value;
      return undefined;
    case 'rules':
      if (!isMap(node)) return 'Rules are written one a line, such as "filler: off".';
      values.rules = readRules(node.items as Entry[], report);
      return undefined;
    default:
      if (typeof value !== 'string' && typeof value !== 'number') {
        return `The value of "${key}" is a line of text.`;
      }
      values[key as 'question' | 'company' | 'role' | 'team' | 'variantOf'] = String(value);
      return undefined;
  }
}

function readRules(entries: readonly Entry[], report: Report): Record<string, Severity | 'off'> {
  const rules: Record<string, Severity | 'off'> = Object.create(null);
  for (const entry of entries) {
    const { key, value } = entry;
    const id = isScalar(key) ? String(key.value) : '';
    const severity = severityOf(isScalar(value) ? value.value : undefined);
    if (severity) rules[id] = severity;
    else report(entry, value ?? key, `A rule is set to ${severities.join(', ')} or off.`);
  }
  return rules;
}

/** The severities of single rules in a record of any values, those that are none left out. */
export function parseRules(value: unknown): Record<string, Severity | 'off'> {
  const rules: Record<string, Severity | 'off'> = Object.create(null);
  if (typeof value !== 'object' || value === null) return rules;
  for (const [id, each] of Object.entries(value)) {
    const severity = severityOf(each);
    if (severity) rules[id] = severity;
  }
  return rules;
}

function severityOf(value: unknown): Severity | 'off' | undefined {
  if (value === false || value === 'off') return 'off';
  return severities.find((severity) => severity === value);
}

/** Whether a value is a pace to speak at: words a minute, from 60 to 300. */
export function isPace(value: unknown): value is number {
  return typeof value === 'number' && value >= 60 && value <= 300;
}

/** Reads `90`, `60-90`, `60–90 s` or `1:30`; undefined for anything else. */
export function parseTarget(value: unknown): Target | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const parts = String(value)
    .replace(/\s*(?:s|sec|seconds)\.?$/i, '')
    .split(/\s*(?:-|–|to)\s*/);
  const [first, second] = parts.map(secondsOf);
  if (first === undefined || parts.length > 2) return undefined;
  if (parts.length === 1) return { low: Math.round((first * 2) / 3), high: first };
  if (second === undefined || second < first) return undefined;
  return { low: first, high: second };
}

function secondsOf(text: string): number | undefined {
  const match = /^(?:(\d{1,2}):)?(\d{1,4})$/.exec(text.trim());
  if (!match) return undefined;
  const seconds = Number(match[1] ?? 0) * 60 + Number(match[2]);
  return seconds >= 5 && seconds <= 3600 ? seconds : undefined;
}
