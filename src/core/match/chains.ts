import { rememberedOf } from '../remembered';
import type { Node } from './pattern';

/** A pattern cut at its gaps: runs of words, and how many words may stand before, between and after. */
export interface Chain {
  readonly runs: readonly Node[];
  /** `gaps[i]` is the most words between run `i - 1` and run `i`; `gaps[0]` is unused. */
  readonly gaps: readonly number[];
  /** Most words between the start of the sentence and the first run; undefined where anywhere will do. */
  readonly lead: number | undefined;
  /** The same for the end of the sentence. */
  readonly trail: number | undefined;
}

type Part = { readonly run: Node } | { readonly gap: number } | 'start' | 'end';

/**
 * The chains of a pattern; more than one where a gap or an end stands in one of several choices. They
 * are kept with it, since most patterns stand in each machine that packs are added to.
 */
export const chainsOf = rememberedOf((pattern: Node): readonly Chain[] =>
  partsOf(pattern)
    .map(join)
    .filter((chain) => chain.runs.length > 0),
);

function partsOf(node: Node): Part[][] {
  if (isPlain(node)) return isOptional(node) ? [[], [{ run: node }]] : [[{ run: node }]];
  switch (node.kind) {
    case 'gap':
      return [[{ gap: node.most }]];
    case 'start':
    case 'end':
      return [[node.kind]];
    case 'choice': {
      const plain = node.nodes.filter(isPlain);
      const rest = node.nodes.filter((child) => !isPlain(child)).flatMap(partsOf);
      return plain.length ? [...partsOf({ kind: 'choice', nodes: plain }), ...rest] : rest;
    }
    case 'optional':
      return [[], ...partsOf(node.node)];
    case 'sequence': {
      const grouped: Node[] = [];
      for (const child of node.nodes) {
        const last = grouped.at(-1);
        if (last && isPlain(last) && isPlain(child))
          grouped.push(append(grouped.pop() as Node, child));
        else grouped.push(child);
      }
      let all: Part[][] = [[]];
      for (const child of grouped) {
        const endings = partsOf(child);
        all = all.flatMap((parts) => endings.map((ending) => [...parts, ...ending]));
      }
      return all;
    }
    default:
      return [[{ run: node }]];
  }
}

function append(a: Node, b: Node): Node {
  return { kind: 'sequence', nodes: a.kind === 'sequence' ? [...a.nodes, b] : [a, b] };
}

function join(parts: readonly Part[]): Chain {
  const runs: Node[] = [];
  const gaps: number[] = [];
  let gap = 0;
  let lead: number | undefined;
  let trail: number | undefined;
  for (const part of parts) {
    if (part === 'start') {
      lead = 0;
      gap = 0;
    } else if (part === 'end') trail = gap;
    else if ('gap' in part) gap += part.gap;
    else {
      if (runs.length === 0 && lead !== undefined) lead = gap;
      const last = runs.at(-1);
      if (last && gap === 0) runs[runs.length - 1] = append(last, part.run);
      else {
        runs.push(part.run);
        gaps.push(gap);
      }
      gap = 0;
    }
  }
  return { runs, gaps, lead, trail };
}

/** Without gaps and ends. */
function isPlain(node: Node): boolean {
  switch (node.kind) {
    case 'word':
    case 'number':
    case 'name':
      return true;
    case 'sequence':
    case 'choice':
      return node.nodes.every(isPlain);
    case 'optional':
      return isPlain(node.node);
    default:
      return false;
  }
}

/** May read no word at all. */
function isOptional(node: Node): boolean {
  if (node.kind === 'optional') return true;
  if (node.kind === 'sequence') return node.nodes.every(isOptional);
  return node.kind === 'choice' && node.nodes.some(isOptional);
}
