import { type Disposable, Hover, languages, MarkdownString } from 'vscode';
import { frontMatterHover } from '../core';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { answers } from './selector';

/** Says what a key of the front matter is for, and what its value is taken to mean. */
export function registerFrontMatterHovers(readings: Readings): Disposable {
  return languages.registerHoverProvider(answers, {
    provideHover(document, position) {
      const hover = frontMatterHover(readings.of(document), document.offsetAt(position));
      return hover && new Hover(new MarkdownString(hover.markdown), rangeOf(document, hover));
    },
  });
}
