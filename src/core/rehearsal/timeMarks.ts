import { clock } from '../clock';
import type { Reading } from '../reading';
import type { Span } from '../text';

/** When sentences are marked with their time: never, only in an answer over its target, always. */
export type TimeMarks = 'off' | 'overTarget' | 'on';

/** The time at which a sentence begins, to stand before its first word. */
export interface TimeMark {
  readonly offset: number;
  readonly label: string;
  readonly seconds: number;
  /** Whether the sentence begins after the target's end. */
  readonly isOver: boolean;
}

/** Over by less than this counts as on time, in seconds; the clock shows no difference. */
const Tolerance = 0.5;

/** Marks at the sentences that begin within a span; the first sentence, at 0:00, has none. */
export function timeMarks({ speech, target }: Reading, when: TimeMarks, within?: Span): TimeMark[] {
  if (when === 'off') return [];
  if (when === 'overTarget' && speech.seconds - target.high < Tolerance) return [];
  const marks: TimeMark[] = [];
  for (const { start, at, seconds } of speech.sentences.slice(1)) {
    if (within && (start < within.start || start > within.end)) continue;
    marks.push({ offset: start, label: clock(at), seconds, isOver: at >= target.high });
  }
  return marks;
}
