import {
  Disposable,
  QuickInputButtons,
  type QuickPick,
  type QuickPickItem,
  QuickPickItemKind,
  window,
} from 'vscode';
import type { Choice } from '../core';

/** One question of a chain of questions. */
export interface Step {
  readonly title: string;
  readonly placeholder: string;
  /** How many may be chosen; one where left out. */
  readonly most?: number;
  /** What there is to choose, asked for when the step is shown. */
  readonly groups: () => readonly {
    readonly label?: string;
    readonly choices: readonly Choice[];
  }[];
  /** The entry that leaves the question open; none where it must be answered. */
  readonly open?: string;
  /** Takes the ids chosen; none where the question was left open. */
  readonly take: (ids: string[]) => void;
}

interface Item extends QuickPickItem {
  readonly id?: string;
}

type Answered = 'next' | 'back' | 'cancelled';

/** Asks the steps one after the other, with a way back; false when it was broken off. */
export async function walk(steps: readonly Step[]): Promise<boolean> {
  const chosen = steps.map((): readonly string[] => []);
  for (let at = 0; at < steps.length; ) {
    const remember = (ids: readonly string[]) => {
      chosen[at] = ids;
    };
    const answered = await ask(steps[at] as Step, at, steps.length, chosen[at] ?? [], remember);
    if (answered === 'cancelled') return false;
    at += answered === 'back' ? -1 : 1;
  }
  return true;
}

async function ask(
  step: Step,
  at: number,
  total: number,
  before: readonly string[],
  remember: (ids: readonly string[]) => void,
): Promise<Answered> {
  const pick = window.createQuickPick<Item>();
  pick.title = step.title;
  pick.placeholder = step.placeholder;
  pick.step = at + 1;
  pick.totalSteps = total;
  pick.matchOnDetail = true;
  pick.ignoreFocusOut = true;
  pick.canSelectMany = step.most !== undefined;
  pick.items = itemsOf(step);
  const known = pick.items.filter(({ id }) => id !== undefined && before.includes(id));
  if (known.length) pick.activeItems = known;
  if (step.most !== undefined) pick.selectedItems = known;
  if (at > 0) pick.buttons = [QuickInputButtons.Back];
  const listening: Disposable[] = [pick];
  try {
    return await new Promise<Answered>((settle) => {
      listening.push(
        pick.onDidTriggerButton(() => settle('back')),
        pick.onDidHide(() => settle('cancelled')),
        pick.onDidAccept(() => {
          const chosen = step.most === undefined ? pick.activeItems : pick.selectedItems;
          const ids = chosen.flatMap(({ id }) => id ?? []);
          remember(ids);
          step.take(ids);
          settle('next');
        }),
      );
      if (step.most !== undefined) listening.push(keepTo(pick, step.most));
      pick.show();
    });
  } finally {
    Disposable.from(...listening).dispose();
  }
}

/** Lets the oldest choice go when there are more than `most`. */
function keepTo(pick: QuickPick<Item>, most: number): Disposable {
  let order: Item[] = [...pick.selectedItems];
  return pick.onDidChangeSelection((selected) => {
    order = [
      ...order.filter((item) => selected.includes(item)),
      ...selected.filter((item) => !order.includes(item)),
    ];
    if (order.length <= most) return;
    order = order.slice(-most);
    pick.selectedItems = order;
  });
}

function itemsOf({ groups, open, most }: Step): Item[] {
  const items = groups().flatMap(({ label, choices }): Item[] => {
    const heading: Item[] =
      label && choices.length ? [{ label, kind: QuickPickItemKind.Separator }] : [];
    return [...heading, ...choices.map(itemOf)];
  });
  if (!open || most !== undefined) return items;
  return [...items, { label: '', kind: QuickPickItemKind.Separator }, { label: open }];
}

function itemOf({ id, label, reason, caution }: Choice): Item {
  return { id, label, detail: reason, ...(caution && { description: caution }) };
}
