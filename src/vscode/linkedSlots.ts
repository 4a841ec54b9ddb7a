import { type Disposable, LinkedEditingRanges, languages } from 'vscode';
import { linkedSlots } from '../core';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { answers } from './selector';

/** A slot, or what has been typed in its place; text written around a slot is not part of it. */
const SlotOrWords = /\[[^[\]\n]*\]?|[^[\]\n]*/;

/** Lets slots of the same name change together. */
export function registerLinkedSlots(readings: Readings): Disposable {
  return languages.registerLinkedEditingRangeProvider(answers, {
    provideLinkedEditingRanges(document, position) {
      const slots = linkedSlots(readings.of(document), document.offsetAt(position));
      if (slots.length === 0) return undefined;
      const ranges = slots.map((slot) => rangeOf(document, slot));
      return new LinkedEditingRanges(ranges, SlotOrWords);
    },
  });
}
