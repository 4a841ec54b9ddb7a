import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Path } from './problem';

/** A YAML text read: its content, what is wrong with the YAML itself, and where values stand. */
export interface YamlText {
  /** Undefined where the text cannot be trusted. */
  readonly content: unknown;
  readonly problems: readonly {
    readonly start: number;
    readonly end: number;
    readonly message: string;
  }[];
  /** Offsets of the value at a path, of its key with `atKey`; of the nearest parent where it is missing. */
  spanOf(path: Path, atKey?: boolean): { start: number; end: number };
  /** Line and column of an offset, both from 1. */
  lineOf(offset: number): { line: number; column: number };
}

/** Longest text that is read, in UTF-16 units: some three times the largest of our own files. */
export const LongestYaml = 400_000;
const DeepestYaml = 40;
const MostProblems = 100;
const LongestMessage = 200;

/** Reads YAML without trusting it: no anchors, no custom tags, bounded size and depth; never throws. */
export function readYaml(text: string): YamlText {
  if (text.length > LongestYaml) return refused('The file is too large to be read; split it.');
  const tooDeep = `The file is nested more than ${DeepestYaml} deep; flatten it.`;
  if (isDeep(text)) return refused(tooDeep);
  try {
    return read(text);
  } catch (error) {
    // Block mappings nest by indentation alone, which only the parser's stack notices.
    if (error instanceof RangeError) return refused(tooDeep);
    throw error;
  }
}

function refused(message: string): YamlText {
  return {
    content: undefined,
    problems: [{ start: 0, end: 0, message }],
    spanOf: () => ({ start: 0, end: 0 }),
    lineOf: () => ({ line: 1, column: 1 }),
  };
}

function read(text: string): YamlText {
  const lineCounter = new LineCounter();
  // Repeated keys are found below, since the parser's own check costs the square of their number.
  const options = {
    lineCounter,
    logLevel: 'error',
    prettyErrors: false,
    uniqueKeys: false,
  } as const;
  const document = parseDocument(text, options);
  const problems = [...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
    start: pos[0],
    end: pos[1],
    message:
      code === 'MULTIPLE_DOCS'
        ? 'The file holds several YAML documents; keep one.'
        : `${message.slice(0, LongestMessage).replace(/[.\s]+$/, '')}.`,
  }));
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    if (isMap(node)) problems.push(...repeatedKeys(node));
    if (isAlias(node) || node.anchor || isMergeKey(node)) {
      const message = 'Anchors, aliases and merge keys are not used here; write the value out.';
      problems.push({ ...rangeOf(node), message });
    }
  });
  return {
    content: problems.length ? undefined : document.toJS(),
    problems: problems.slice(0, MostProblems),
    spanOf: (path, atKey = false) => spanOf(document.contents, path, atKey),
    lineOf: (offset) => {
      const { line, col } = lineCounter.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}

function repeatedKeys(map: YAMLMap): YamlText['problems'] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    const name = isScalar(key) ? String(key.value) : '';
    if (!isNode(key) || !seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ ...rangeOf(key), message: `The key "${name}" is written twice here; take one out.` }];
  });
}

function rangeOf(node: Node): { start: number; end: number } {
  const [start = 0, end = start] = node.range ?? [];
  return { start, end };
}

function isMergeKey(node: unknown): boolean {
  return isScalar(node) && node.value === '<<' && node.type === 'PLAIN';
}

/** Whether brackets or the indents of nested lists go deeper than data ever does. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [found] of text.matchAll(/[[\]{}]|^ *(?:[-?:] +)+/gm)) {
    if (found === '[' || found === '{') depth++;
    else if (found === ']' || found === '}') depth = Math.max(0, depth - 1);
    else if (found.trim().split(/ +/).length > DeepestYaml || found.length > DeepestYaml * 4)
      return true;
    if (depth > DeepestYaml) return true;
  }
  return false;
}

function spanOf(root: unknown, path: Path, atKey: boolean): { start: number; end: number } {
  let node: unknown = root;
  let key: unknown;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      key = pair?.key;
      next = pair?.value ?? pair?.key;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      key = undefined;
    }
    if (next === undefined || next === null) break;
    node = next;
  }
  const found = atKey && isNode(key) ? key : node;
  if (!isNode(found)) return { start: 0, end: 0 };
  const [start = 0, end = start] = found.range ?? [];
  return { start, end: isCollection(found) ? start : end };
}
