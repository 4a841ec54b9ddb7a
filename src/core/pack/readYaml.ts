import {
  type Document,
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
  readonly problems: readonly { readonly start: number; readonly end: number; readonly message: string }[];
  /** Offsets of the value at a path, of its key with `atKey`; of the nearest parent where it is missing. */
  spanOf(path: Path, atKey?: boolean): { start: number; end: number };
  /** Line and column of an offset, both from 1. */
  lineOf(offset: number): { line: number; column: number };
}

/** Longest text that is read, in UTF-16 units: some seven times the largest of our own files. */
export const LongestYaml = 1_000_000;
const DeepestYaml = 40;

/** Reads YAML without trusting it: no anchors, no custom tags, bounded size and depth; never throws. */
export function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  const refused = (message: string): YamlText => ({
    content: undefined,
    problems: [{ start: 0, end: 0, message }],
    spanOf: () => ({ start: 0, end: 0 }),
    lineOf: () => ({ line: 1, column: 1 }),
  });
  if (text.length > LongestYaml) return refused('The file is too large to be read; split it.');
  if (isDeep(text)) return refused(`The file is nested more than ${DeepestYaml} deep; flatten it.`);

  const document = parseSafely(text, lines);
  if (!document) return refused('The file is nested too deep to be read; flatten it.');
  const problems = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    start: pos[0],
    end: pos[1],
    message: `${message.replace(/[.\s]+$/, '')}.`,
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
    problems,
    spanOf: (path, atKey = false) => spanOf(document.contents, path, atKey),
    lineOf: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}

function parseSafely(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    // Repeated keys are found below, since the parser's own check costs the square of their number.
    return parseDocument(text, {
      lineCounter,
      logLevel: 'silent',
      prettyErrors: false,
      uniqueKeys: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
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
    else if (found.trim().split(/ +/).length > DeepestYaml || found.length > DeepestYaml * 4) return true;
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
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
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
