import { clock } from '../../core/clock';
import type { Rehearsal } from '../../core/rehearsal/log';
import {
  atStep,
  besides,
  countdown,
  elapsed,
  finish,
  NewSession,
  pause,
  restart,
  restored,
  type Session,
  type Step,
  Steps,
  tick,
  toggle,
} from '../../core/rehearsal/session';
import type { FromView, ToView, ViewState } from '../../core/rehearsal/view';
import { byId } from './elements';
import { onKeys } from './keys';
import { drawProgress } from './progress';
import { drawResult, mayCalibrate } from './result';
import { bringUp, drawStage, type Stage } from './stage';

declare function acquireVsCodeApi(): {
  postMessage(message: FromView): void;
  getState(): ViewState | undefined;
  setState(state: ViewState): void;
};

/** Milliseconds between two looks at the clock. */
const Beat = 100;

const host = acquireVsCodeApi();
const kept = host.getState();
let session: Session = kept ? restored(kept.session, kept.seen) : NewSession;
let result = kept?.result;
let shown: Extract<ToView, { type: 'show' }> | undefined;
/** What the host sent while the clock ran, and is shown when it stops. */
let waiting: typeof shown;
let stage: Stage = { stretches: [], elements: [] };
let current = -1;

const stageElement = byId('stage');
const isActive = () => session.phase === 'countdown' || session.phase === 'running';

function keep(now: number): void {
  if (!shown) return;
  host.setState({ answer: shown.answer, session, seen: now, ...(result && { result }) });
}

function announce(text: string): void {
  byId('announcer').textContent = text;
}

/** Draws what changes with the phase or the step, not with the time. */
function drawScene(): void {
  if (!shown) return;
  const { script, strings, past } = shown;
  const { phase, step } = session;
  document.body.dataset.phase = phase;
  document.body.dataset.step = String(step);
  for (const each of Steps) byId<HTMLInputElement>(`step-${each}`).checked = each === step;
  byId('toggle-label').textContent = {
    ready: strings.start,
    countdown: strings.pause,
    running: strings.pause,
    paused: strings.resume,
    finished: strings.again,
  }[phase];
  current = -1;
  if (script.lines.length === 0) {
    stage = { stretches: [], elements: [] };
    stageElement.textContent = strings.nothingToSay;
  } else if (phase === 'finished' && result) {
    stage = { stretches: [], elements: [] };
    drawResult(stageElement, script.target, past, result, strings, {
      onCalibrate: calibrate,
      onNextStep: step < 4 ? nextStep : undefined,
    });
  } else {
    stage = drawStage(stageElement, script, step);
  }
  if (phase === 'ready' || phase === 'finished') stageElement.scrollTop = 0;
  drawTime(Date.now());
}

/** Draws what changes with the time. */
function drawTime(now: number): void {
  if (!shown) return;
  const spoken = elapsed(session, now);
  const place = drawProgress(shown, session, spoken, stage.stretches, countdown(session, now));
  if (place === current) return;
  current = place;
  stage.elements.forEach((each, index) => {
    each.classList.toggle('past', index < place);
    if (index === place) each.setAttribute('aria-current', 'true');
    else each.removeAttribute('aria-current');
  });
  const stretch = stage.elements[place];
  if (stretch) bringUp(stageElement, stretch);
}

function go(next: Session, said = ''): void {
  const changed = next !== session;
  session = next;
  if (!isActive() && waiting) {
    shown = waiting;
    waiting = undefined;
  }
  if (changed) drawScene();
  keep(Date.now());
  if (said) announce(said);
}

function toggleClock(): void {
  const now = Date.now();
  if (!shown || shown.script.lines.length === 0) return;
  const { strings } = shown;
  const next = toggle(session, now);
  go(next, sayPhase(next, strings));
  if (next.phase === 'countdown') stageElement.focus();
}

function sayPhase({ phase, before }: Session, strings: NonNullable<typeof shown>['strings']) {
  if (phase === 'countdown') return strings.getReady;
  if (phase === 'running') return strings.started;
  return phase === 'paused' ? strings.paused.replace('{0}', clock(before)) : '';
}

function restartClock(): void {
  if (!shown || shown.script.lines.length === 0) return;
  go(restart(session, Date.now()), shown.strings.getReady);
  stageElement.focus();
}

function pauseClock(): void {
  const next = pause(session, Date.now());
  if (next !== session && shown) go(next, sayPhase(next, shown.strings));
}

function finishClock(): void {
  const next = finish(session, Date.now());
  if (!shown || next === session) return;
  const { answer, script, strings, past } = shown;
  const rehearsal: Rehearsal = {
    when: new Date(next.since).toISOString(),
    answer,
    step: next.step,
    estimate: script.seconds,
    actual: next.before,
  };
  result = { rehearsal, predicted: script.predicted, isCalibrated: false };
  shown = { ...shown, past: [...past, rehearsal] };
  host.postMessage({ type: 'finished', rehearsal });
  go(next, strings.finished.replace('{0}', clock(rehearsal.actual)));
  stageElement.focus();
}

function chooseStep(step: Step): void {
  const next = atStep(session, step);
  if (next !== session) go(next, shown?.strings.steps[step - 1]);
}

/** The button that chose it goes with the result; without the stage the keys would be lost with it. */
function nextStep(): void {
  chooseStep(besides(session.step, 1));
  stageElement.focus();
}

function calibrate(): void {
  if (session.phase !== 'finished' || !result || !mayCalibrate(result)) return;
  const { predicted, rehearsal } = result;
  host.postMessage({ type: 'calibrate', predicted, actual: rehearsal.actual });
}

addEventListener('message', ({ data }: MessageEvent<ToView>) => {
  if (data.type === 'hidden') {
    pauseClock();
  } else if (data.type === 'calibrated') {
    if (result) result = { ...result, isCalibrated: true };
    drawScene();
    go(session, data.message);
    stageElement.focus();
  } else if (shown && (isActive() || session.phase === 'paused')) {
    waiting = data;
  } else {
    const isFirst = !shown;
    shown = data;
    drawScene();
    keep(Date.now());
    if (isFirst) byId('toggle').focus();
  }
});

setInterval(() => {
  if (!isActive()) return;
  const now = Date.now();
  const next = tick(session, now);
  if (next !== session) go(next);
  drawTime(now);
  keep(now);
}, Beat);

addEventListener('click', ({ target, detail }) => {
  // After a click by pointer the keys are for the clock again, not for the button.
  if (detail > 0 && target instanceof Element && target.closest('button, label')) {
    stageElement.focus();
  }
});
byId('toggle').addEventListener('click', toggleClock);
byId('restart').addEventListener('click', restartClock);
byId('finish').addEventListener('click', finishClock);
for (const step of Steps) byId(`step-${step}`).addEventListener('change', () => chooseStep(step));
onKeys({
  toggle: toggleClock,
  restart: restartClock,
  pause: pauseClock,
  finish: finishClock,
  calibrate,
  step: chooseStep,
  move: (by) => chooseStep(besides(session.step, by)),
});
host.postMessage({ type: 'ready' });
