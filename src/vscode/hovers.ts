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
      const hover = hoverAt(readings.of(document), offset, today());
      if (!hover) return undefined;
      const { markdown, entry } = hover;
      // What comes from data stands in a text without trust; only our own link is trusted.
      const contents = [new MarkdownString(markdown), linkToMore(entry)];
      return new Hover(contents, rangeOf(document, hover));
    },
  });
}

function linkToMore({ id }: Entry): MarkdownString {
  const command = `command:answer.openCard?${encodeURIComponent(JSON.stringify([id]))}`;
  const link = new MarkdownString(`[${l10n.t('All that is known of it')}](${command})`);
  link.isTrusted = { enabledCommands: ['answer.openCard'] };
  return link;
}

/** The user's own date, as it is where they are. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
