import type { Timed } from '../../core/rehearsal/pacing';
import type { Script } from '../../core/rehearsal/script';
import type { Step } from '../../core/rehearsal/session';
import { element } from './elements';

/** What is on the stage: stretches of the answer in time, each with the element that shows it. */
export interface Stage {
  readonly stretches: readonly Timed[];
  readonly elements: readonly HTMLElement[];
}

/** Draws the script as far as a step shows it. */
export function drawStage(into: HTMLElement, script: Script, step: Step): Stage {
  if (step === 1) return fullText(into, script);
  if (step === 2) return keyWords(into, script);
  if (step === 3) return slotNames(into, script);
  into.replaceChildren();
  return { stretches: [], elements: [] };
}

function fullText(into: HTMLElement, { lines }: Script): Stage {
  const elements = lines.map(({ text }) => element('span', 'stretch', text));
  const paragraphs: HTMLElement[] = [];
  lines.forEach(({ paragraph }, index) => {
    paragraphs[paragraph] ??= element('p');
    paragraphs[paragraph].append(elements[index] as HTMLElement, ' ');
  });
  into.replaceChildren(...paragraphs.filter(Boolean));
  return { stretches: lines, elements };
}

function keyWords(into: HTMLElement, { lines }: Script): Stage {
  const elements = lines.map(({ keyWords: kept }) => {
    const runs = kept.flatMap((run, index) => [
      ...(index > 0 ? [element('span', 'dot', ' · ')] : []),
      element('span', 'run', run),
    ]);
    return element('li', 'stretch', ...runs);
  });
  into.replaceChildren(element('ol', 'rows', ...elements));
  return { stretches: lines, elements };
}

function slotNames(into: HTMLElement, { slots }: Script): Stage {
  const elements = slots.map(({ label }) => element('li', 'stretch', label));
  into.replaceChildren(element('ol', 'rows names', ...elements));
  return { stretches: slots, elements };
}

const prefersLessMotion = matchMedia('(prefers-reduced-motion: reduce)');

/** Brings a stretch to where the eye rests, a little above the middle of the stage. */
export function bringUp(stage: HTMLElement, stretch: HTMLElement): void {
  const box = stage.getBoundingClientRect();
  const top = stretch.getBoundingClientRect().top - box.top + stage.scrollTop;
  const less =
    prefersLessMotion.matches || document.body.classList.contains('vscode-reduce-motion');
  stage.scrollTo({ top: top - box.height * 0.35, behavior: less ? 'auto' : 'smooth' });
}
