import { type Disposable, Hover, languages, MarkdownString } from 'vscode';
import { hoverAt } from '../core';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { answers } from './selector';

/** Shows what a candidate should have in mind on the principle or initiative under the pointer. */
export function registerHovers(readings: Readings): Disposable {
  return languages.registerHoverProvider(answers, {
    provideHover(document, position) {
      const hover = hoverAt(readings.of(document), document.offsetAt(position));
      return hover && new Hover(new MarkdownString(hover.markdown), rangeOf(document, hover));
    },
  });
}
