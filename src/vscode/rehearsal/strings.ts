import { l10n } from 'vscode';
import type { ViewStrings } from '../../core';

/** The words of the view in the language of the editor. */
export function viewStrings(): ViewStrings {
  return {
    start: l10n.t('Start'),
    again: l10n.t('Start again'),
    pause: l10n.t('Pause'),
    resume: l10n.t('Go on'),
    left: l10n.t('left'),
    over: l10n.t('over the estimate'),
    getReady: l10n.t('Starting in 3 seconds.'),
    started: l10n.t('Started.'),
    paused: l10n.t('Paused at {0}.', '{0}'),
    finished: l10n.t('Finished in {0}.', '{0}'),
    yourTime: l10n.t('Your time'),
    usePace: l10n.t('Set my pace by this'),
    paceUsed: l10n.t('Times now follow this pace.'),
    nextStep: l10n.t('Next: {0}', '{0}'),
    trend: l10n.t('Your latest rehearsals of this answer; the band is the target.'),
    steps: [l10n.t('Full text'), l10n.t('Key words'), l10n.t('Parts'), l10n.t('Clock only')],
    nothingToSay: l10n.t('There is nothing to say aloud in this answer yet.'),
  };
}
