import { type Disposable, Hover, l10n, languages, MarkdownString } from 'vscode';
import { type Entry, hoverAt } from '../core';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { answers } from './selector';

/** Shows what a candidate should have in mind on the principle or initiative under the pointer. */
export function registerHovers(readings: Readings): Disposable {
  return languages.registerHoverProvider(answers, {
    provideHover(document, position) {
      const offset = document.offsetAt(position);
      const hover = hoverAt(readings.of(document), offset, { today: today(), more });
      if (!hover) return undefined;
      const content = new MarkdownString(hover.markdown);
      // Data leads to web pages only; even a link that slipped through could open no more than a card.
      content.isTrusted = { enabledCommands: ['answer.openCard'] };
      return new Hover(content, rangeOf(document, hover));
    },
  });
}

function more({ id }: Entry): string {
  const command = `command:answer.openCard?${encodeURIComponent(JSON.stringify([id]))}`;
  return `[${l10n.t('more')}](${command})`;
}

/** The user's own date, as it is where they are. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
