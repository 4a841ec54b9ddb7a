import { clock } from '../../core/clock';
import type { Target } from '../../core/frontMatter';
import { outcome, type Rehearsal } from '../../core/rehearsal/log';
import { type Trend, trendOf } from '../../core/rehearsal/trend';
import type { Result, ViewStrings } from '../../core/rehearsal/view';
import { acceptReading } from '../../core/speech/calibration';
import { element, svg } from './elements';

export interface ResultActions {
  readonly onCalibrate: () => void;
  readonly onNextStep: (() => void) | undefined;
}

/** Whether a rehearsal can teach the pace, and has not done so yet. */
export function mayCalibrate({ predicted, rehearsal, isCalibrated }: Result): boolean {
  return !isCalibrated && acceptReading(predicted, rehearsal.actual) === undefined;
}

/** Draws how a rehearsal went: its time, how that compares, and the ones before it. */
export function drawResult(
  into: HTMLElement,
  target: Target,
  past: readonly Rehearsal[],
  result: Result,
  strings: ViewStrings,
  { onCalibrate, onNextStep }: ResultActions,
): void {
  const { predicted, isCalibrated, rehearsal } = result;
  const { step, actual } = rehearsal;
  const refusal = acceptReading(predicted, actual);
  const trend = trendOf(past, target);
  const actions = element('div', 'actions');
  if (onNextStep) {
    const label = strings.nextStep.replace('{0}', strings.steps[step] ?? '');
    actions.append(button('next-step', label, '→', onNextStep));
  }
  if (mayCalibrate(result)) {
    actions.append(button('calibrate', strings.usePace, 'C', onCalibrate));
  }
  into.replaceChildren(
    element(
      'div',
      'result',
      element('p', 'caption', strings.yourTime),
      element('p', 'time', clock(actual)),
      element('p', 'outcome', outcome(rehearsal, target)),
      picture(trend, strings.trend),
      actions,
      element('p', 'note', refusal ?? (isCalibrated ? strings.paceUsed : '')),
    ),
  );
}

function button(id: string, label: string, key: string, run: () => void): HTMLButtonElement {
  const kbd = element('kbd', '', key);
  kbd.setAttribute('aria-hidden', 'true');
  const made = element('button', '', label, ' ', kbd);
  made.id = id;
  made.type = 'button';
  made.addEventListener('click', run);
  return made;
}

function picture({ width, height, points, band, ends, description }: Trend, caption: string) {
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ');
  const last = points.length - 1;
  const dots = points.map(({ x, y, label }, index) =>
    svg(
      'circle',
      { cx: x, cy: y, r: index === last ? 4.5 : 3, class: 'mark' },
      svg('title', {}, label),
    ),
  );
  const drawn = svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': description },
    svg('rect', {
      class: 'band',
      x: 1,
      width: band.right - 1,
      y: band.top,
      height: Math.max(1, band.bottom - band.top),
    }),
    ...ends.map(({ y, label }) => svg('text', { x: band.right + 6, y: y + 4 }, label)),
    svg('polyline', { class: 'line', points: line }),
    ...dots,
  );
  return element('figure', 'trend', drawn, element('figcaption', '', caption));
}
