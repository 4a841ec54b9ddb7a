import type { Rule } from '../rule';

/** An answer that says mostly what another of the folder says; whoever has both compares them. */
export const variantOverlap: Rule = {
  id: 'variant-overlap',
  summary: 'Most sentences of the answer stand in another answer of the folder as well.',
  severity: 'hint',
  comparesAnswers: true,
  check: () => [],
};

/** A sentence that two answers share but for its figure; whoever has both compares them. */
export const variantFigures: Rule = {
  id: 'variant-figures',
  summary: 'Two answers of the folder give different figures for the same thing.',
  severity: 'information',
  comparesAnswers: true,
  check: () => [],
};
