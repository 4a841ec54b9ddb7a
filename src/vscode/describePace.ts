import { l10n } from 'vscode';
import type { Pace } from '../core';

/** A pace in one sentence, with how it is known. */
export function describePace({ wordsPerMinute, from, readings }: Pace): string {
  switch (from) {
    case 'file':
      return l10n.t('{0} words a minute, from this file.', wordsPerMinute);
    case 'setting':
      return l10n.t('{0} words a minute, from the setting answer.pace.', wordsPerMinute);
    case 'readings':
      return readings === 1
        ? l10n.t('About {0} words a minute, from 1 timed reading.', wordsPerMinute)
        : l10n.t('About {0} words a minute, from {1} timed readings.', wordsPerMinute, readings);
    default:
      return l10n.t('About {0} words a minute, as most speakers.', wordsPerMinute);
  }
}
