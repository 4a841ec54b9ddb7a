import {
  commands,
  Disposable,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeIcon,
  window,
} from 'vscode';
import type { Entry } from '../core';
import { openCard } from './cards';
import type { Packs } from './packs';

/** Lets the reader find an entry by any of its names, and opens its card. */
export function registerBrowse(packs: Packs): Disposable {
  return Disposable.from(
    commands.registerCommand('answer.browse', () => browse(packs.entries)),
    commands.registerCommand('answer.openCard', async (id: unknown) => {
      const entry = packs.entry(id);
      await (entry ? openCard(entry) : browse(packs.entries));
    }),
  );
}

interface EntryItem extends QuickPickItem {
  readonly entry?: Entry;
}

async function browse(entries: readonly Entry[]): Promise<void> {
  const chosen = await window.showQuickPick(items(entries), {
    title: l10n.t('Principles and Initiatives'),
    placeHolder: l10n.t('Search by name, abbreviation or how people say it'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.entry) await openCard(chosen.entry);
}

function items(entries: readonly Entry[]): EntryItem[] {
  const kinds: [Entry['kind'], string, string][] = [
    ['principle', l10n.t('Leadership Principles'), 'compass'],
    ['initiative', l10n.t('Initiatives'), 'rocket'],
    ['product', l10n.t('Products and services'), 'package'],
    ['concept', l10n.t('How Amazon works'), 'lightbulb'],
    ['figure', l10n.t('Figures that are often quoted'), 'graph'],
  ];
  return kinds.flatMap(([kind, label, icon]): EntryItem[] => [
    { label, kind: QuickPickItemKind.Separator },
    ...entries
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({
        entry,
        label: entry.name,
        description: otherNames(entry).join(' · '),
        detail: entry.summary,
        iconPath: new ThemeIcon(icon),
      })),
  ]);
}

/** How else the entry is written, the shortest first: what the list is searched by. */
function otherNames({ abbreviations, aliases, weakAliases, misnomers }: Entry): string[] {
  return [...abbreviations, ...aliases, ...weakAliases, ...misnomers];
}
