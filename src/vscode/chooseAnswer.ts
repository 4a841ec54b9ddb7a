import { l10n } from 'vscode';
import {
  type Choice,
  type Choices,
  type Entry,
  initiativeChoices,
  principleChoices,
  roleChoices,
  valueChoices,
} from '../core';
import { type Step, walk } from './steps';

type Draft = { -readonly [K in keyof Choices]: Choices[K] };

/** Asks for role, value, initiatives and principle; undefined when the asking was broken off. */
export async function chooseAnswer(
  entries: readonly Entry[] | undefined,
): Promise<Choices | undefined> {
  const choices: Draft = {};
  const steps: Step[] = [
    {
      title: l10n.t('New Answer: the role'),
      placeholder: l10n.t('What kind of role is it?'),
      groups: () => [{ choices: roleChoices() }],
      open: l10n.t('Another kind of role'),
      take: ([id]) => set(choices, 'role', id),
    },
    {
      title: l10n.t('New Answer: what you value'),
      placeholder: l10n.t('What matters to you in the work?'),
      groups: () => grouped(valueChoices(choices.role, entries), l10n.t('further from this role')),
      take: ([id]) => set(choices, 'value', id),
    },
    {
      title: l10n.t('New Answer: what to talk about'),
      placeholder: l10n.t('Tick one or two (↓, Space), or none to decide later'),
      most: 2,
      groups: () =>
        grouped(initiativeChoices(choices.value, choices.role, entries), l10n.t('others')),
      take: (ids) => {
        choices.initiatives = ids;
      },
    },
    {
      title: l10n.t('New Answer: a principle'),
      placeholder: l10n.t('Which principle can you prove by something you did?'),
      groups: () =>
        grouped(
          principleChoices(choices.initiatives, choices.value, entries),
          l10n.t('other principles'),
        ),
      open: l10n.t('Decide later'),
      take: ([id]) => set(choices, 'principle', id),
    },
  ];
  return (await walk(steps)) ? choices : undefined;
}

function set(choices: Draft, key: 'role' | 'value' | 'principle', id: string | undefined): void {
  if (id === undefined) delete choices[key];
  else choices[key] = id;
}

function grouped(choices: readonly Choice[], rest: string) {
  const fitting = choices.filter(({ fits }) => fits);
  const others = choices.filter(({ fits }) => !fits);
  return [{ choices: fitting }, { label: rest, choices: others }];
}
