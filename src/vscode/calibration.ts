import { commands, Disposable, l10n, QuickPickItemKind, window } from 'vscode';
import { clock, type KeptReading, paceOf } from '../core';
import { describePace } from './describePace';
import type { RehearsalLog } from './rehearsal/log';
import { ownPace } from './settings';
import type { OwnVoice } from './voice';

interface Choice {
  readonly label: string;
  readonly description?: string;
  readonly kind?: QuickPickItemKind;
  readonly run?: () => unknown;
}

/** Shows what is known of the speaker's pace, and lets go of it. */
export function registerCalibration(voice: OwnVoice, log: RehearsalLog): Disposable {
  const show = async () => {
    const pace = ownPace();
    const chosen = await window.showQuickPick(choices(voice, log), {
      title: l10n.t('My Pace'),
      placeHolder: describePace(paceOf({ ...voice.voice(), ...(pace && { pace }) })),
    });
    await chosen?.run?.();
  };
  return Disposable.from(
    commands.registerCommand('answer.showPace', show),
    commands.registerCommand('answer.forgetPace', () => voice.forget()),
  );
}

function choices(voice: OwnVoice, log: RehearsalLog): Choice[] {
  const readings = voice.readings();
  const rehearsals = log.all().length;
  const list: Choice[] = [
    {
      label: l10n.t('$(record) Time a reading'),
      run: () => commands.executeCommand('answer.timeReading'),
    },
    {
      label: l10n.t('$(gear) Type my pace'),
      description: 'answer.pace',
      run: () => commands.executeCommand('workbench.action.openSettings', 'answer.pace'),
    },
  ];
  if (readings.length > 0) {
    list.push(
      {
        label: l10n.t('$(trash) Forget all readings'),
        description: l10n.t('back to the pace of most speakers'),
        run: () => voice.forget(),
      },
      { label: l10n.t('Choose a reading to forget it'), kind: QuickPickItemKind.Separator },
      ...readings.toReversed().map((reading) => forgetOne(voice, reading)),
    );
  }
  if (rehearsals > 0) {
    list.push(
      { label: l10n.t('Rehearsals'), kind: QuickPickItemKind.Separator },
      {
        label: l10n.t('$(trash) Clear the log of rehearsals'),
        description: l10n.t('{0} kept', rehearsals),
        run: () => log.clear(),
      },
    );
  }
  return list;
}

function forgetOne(voice: OwnVoice, reading: KeptReading): Choice {
  const { when, actual, predicted } = reading;
  const day = new Date(when).toLocaleDateString();
  return {
    label: `$(close) ${clock(actual)}`,
    description: l10n.t('{0}; most speakers take {1}', day, clock(predicted)),
    run: () => voice.forget(reading),
  };
}
