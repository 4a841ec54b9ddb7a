import type { Node } from '../match/pattern';

/**
 * How large a pattern of a pack would grow when it is compiled: the longest list of places that may come
 * next, or the number of ways to cut it at its gaps, whichever is more. Infinite above `Most`.
 */
export function patternCost(node: Node): number {
  return Math.max(places(node, 1), hasGap(node) ? ways(node) : 1);
}

const Most = 2_000;

function places(node: Node, after: number): number {
  if (after > Most) return Number.POSITIVE_INFINITY;
  switch (node.kind) {
    case 'sequence':
      return node.nodes.reduceRight((rest, child) => places(child, rest), after);
    case 'choice':
      return node.nodes.reduce((sum, child) => sum + places(child, after), 0);
    case 'optional':
      return places(node.node, after) + after;
    default:
      return 1;
  }
}

function ways(node: Node): number {
  if (!hasGap(node)) return node.kind === 'optional' ? 2 : 1;
  switch (node.kind) {
    case 'sequence':
      return node.nodes.reduce((product, child) => Math.min(product * ways(child), Most * 2), 1);
    case 'choice':
      return node.nodes.reduce((sum, child) => sum + ways(child), 0);
    case 'optional':
      return 1 + ways(node.node);
    default:
      return 1;
  }
}

function hasGap(node: Node): boolean {
  switch (node.kind) {
    case 'gap':
    case 'start':
    case 'end':
      return true;
    case 'sequence':
    case 'choice':
      return node.nodes.some(hasGap);
    case 'optional':
      return hasGap(node.node);
    default:
      return false;
  }
}
