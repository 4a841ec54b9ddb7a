/** A stretch of the answer with its planned time, in seconds from the first word. */
export interface Timed {
  readonly at: number;
  readonly seconds: number;
}

/** Index of the stretch being said at a moment; the last one when the time is over, -1 of none. */
export function currentAt(stretches: readonly Timed[], seconds: number): number {
  let current = -1;
  for (const { at } of stretches) {
    if (at > seconds && current >= 0) break;
    current++;
  }
  return current;
}

/** Share of the planned time that has passed, 0 to 1. */
export function progressAt(planned: number, seconds: number): number {
  return planned > 0 ? Math.min(1, Math.max(0, seconds / planned)) : 0;
}
