import { doubtsOf } from '../facts/doubts';
import type { Rule } from '../rule';

/** A figure or claim for which no source was found. */
export const figureUnverified: Rule = {
  id: 'figure-unverified',
  summary: 'A figure for which no source was found.',
  severity: 'hint',
  *check(reading) {
    yield* doubtsOf(reading, 'unverified', () => 'cannot be checked');
  },
};
