import {
  CodeLens,
  type CodeLensProvider,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  Range,
} from 'vscode';
import { clock, overviewOf, type Reading } from '../core';
import { partsFound } from './partsFound';
import type { Readings } from './readings';
import { answers } from './selector';
import { codeLensFor } from './settings';

/** Shows above an answer what the side view shows, in one line, and the questions it invites. */
export function registerCodeLenses(readings: Readings): Disposable {
  const changed = new EventEmitter<void>();
  const provider: CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses(document) {
      if (!codeLensFor(document)) return [];
      const reading = readings.of(document);
      const top = new Range(0, 0, 0, 0);
      const glance = new CodeLens(top, {
        title: atAGlance(reading),
        tooltip: `${partsFound(reading)} ${l10n.t('Show the answer by its parts.')}`,
        command: 'answer.overview.focus',
      });
      const { questions } = overviewOf(reading);
      if (questions === 0) return [glance];
      const asked = new CodeLens(top, {
        title:
          questions === 1
            ? l10n.t('1 likely follow-up')
            : l10n.t('{0} likely follow-ups', questions),
        tooltip: l10n.t('Show what an interviewer may ask next, to practise from'),
        command: 'answer.likelyQuestions',
        arguments: [document.uri.toString()],
      });
      return [glance, asked];
    },
  };
  return Disposable.from(
    changed,
    readings.onDidForget(() => changed.fire()),
    languages.registerCodeLensProvider(answers, provider),
  );
}

function atAGlance(reading: Reading): string {
  const { parts, share, company, findings } = overviewOf(reading);
  const { speech, target } = reading;
  const there = parts.filter(({ state }) => state === 'there').length;
  return [
    l10n.t('{0} of at most {1}', clock(speech.seconds), clock(target.high)),
    l10n.t('{0} of {1} parts', there, parts.length),
    ...(share === undefined
      ? []
      : [l10n.t('{0} % about {1} alone', Math.round(share * 100), company)]),
    findings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', findings),
  ].join(' · ');
}
