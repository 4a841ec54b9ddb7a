import { doubtsOf } from '../facts/doubts';
import type { Doubt } from '../facts/judgements';
import type { Rule } from '../rule';

/** A figure or claim that was right once, or that evidence speaks against. */
export const figureOutdated: Rule = {
  id: 'figure-outdated',
  summary: 'A figure that is out of date or disputed.',
  severity: 'information',
  *check(reading) {
    yield* doubtsOf(reading, 'outdated', ({ figure }: Doubt) =>
      figure.status === 'disputed' ? 'is disputed' : 'is out of date',
    );
  },
};
