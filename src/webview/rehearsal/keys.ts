import type { Step } from '../../core/rehearsal/session';

/** What the keys of the view do. */
export interface KeyActions {
  toggle(): void;
  restart(): void;
  pause(): void;
  finish(): void;
  calibrate(): void;
  step(step: Step): void;
  move(by: 1 | -1): void;
}

/** Listens for single keys; those with Control, Alt or Meta belong to the editor. */
export function onKeys(actions: KeyActions): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const run = actionFor(event, actions);
    if (!run) return;
    event.preventDefault();
    run();
  });
}

function actionFor({ key, target }: KeyboardEvent, actions: KeyActions): (() => void) | undefined {
  // A focused button keeps its own keys, and a row of choices its arrows.
  const onButton = target instanceof HTMLButtonElement;
  const onChoice = target instanceof HTMLInputElement;
  if (key === ' ' && !onButton) return actions.toggle;
  if (key === 'Enter' && !onButton) return actions.finish;
  if (key === 'Escape') return actions.pause;
  if (key === 'ArrowRight' && !onChoice) return () => actions.move(1);
  if (key === 'ArrowLeft' && !onChoice) return () => actions.move(-1);
  if (/^[1-4]$/.test(key)) return () => actions.step(Number(key) as Step);
  if (key === 'r' || key === 'R') return actions.restart;
  if (key === 'c' || key === 'C') return actions.calibrate;
  return undefined;
}
