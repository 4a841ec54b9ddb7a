import { clock } from '../../core/clock';
import { currentAt, progressAt, type Timed } from '../../core/rehearsal/pacing';
import type { Session } from '../../core/rehearsal/session';
import type { ToView } from '../../core/rehearsal/view';
import { byId, setText } from './elements';

/**
 * Draws the times, the bar and the countdown.
 * @returns index of the stretch being said, -1 where none is marked
 */
export function drawProgress(
  { script, strings }: Extract<ToView, { type: 'show' }>,
  { phase }: Session,
  spoken: number,
  stretches: readonly Timed[],
  count: number,
): number {
  // Both clocks change at the same moment when the seconds of one are taken from the other.
  const past = Math.floor(spoken);
  const left = Math.round(script.seconds) - past;
  setText(byId('elapsed'), clock(past));
  setText(byId('left'), clock(Math.abs(left)));
  setText(byId('left-caption'), left < 0 ? strings.over : strings.left);
  setText(byId('count'), count > 0 ? String(count) : '');
  const share = progressAt(script.seconds, spoken);
  byId('fill').style.width = `${share * 100}%`;
  // A screen reader would talk into the answer.
  if (phase !== 'running') {
    const bar = byId('bar');
    bar.setAttribute('aria-valuenow', String(Math.round(share * 100)));
    bar.setAttribute('aria-valuetext', `${clock(past)} / ${clock(script.seconds)}`);
  }
  const isMarked = phase === 'running' || phase === 'paused';
  return isMarked ? currentAt(stretches, spoken) : -1;
}
