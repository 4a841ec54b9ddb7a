import { type Entry, entries, entryById, focus, principles, roles } from '../data';

/** One thing to choose, with the reason that speaks for it. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly reason: string;
  /** What became of it, in two words, where it is not what it was. */
  readonly caution?: string;
  /** Whether it follows from what was chosen before; the others come after it. */
  readonly fits: boolean;
}

/** The kinds of role there are. */
export function roleChoices(): Choice[] {
  return roles.map(({ id, label }) => {
    const about = focus.filter((row) =>
      row.entries.some((entry) => entryById(entry)?.roles.some((role) => role === id)),
    );
    const reason = about.map((row) => row.label.toLowerCase()).join(', ');
    return { id, label, reason, fits: true };
  });
}

/** What a candidate may value: the guide's table, those with something for the role first. */
export function valueChoices(role?: string): Choice[] {
  const choices = focus.map(({ id, label, why, entries: ids }): Choice => {
    const fits = !role || ids.some((each) => hasRole(entryById(each), role));
    return { id, label, reason: why, fits };
  });
  return fittingFirst(choices);
}

/**
 * What to talk about: the guide's own for the value, then others that serve it, then the rest; in
 * each group those that fit the role come first. What has ended comes last.
 */
export function initiativeChoices(value?: string, role?: string): Choice[] {
  const ofValue = focus.find(({ id }) => id === value)?.entries ?? [];
  return entries
    .filter(({ kind, id }) => kind !== 'principle' && id !== 'leadership-principles')
    .map((entry) => {
      const isOver = entry.lifecycle.state === 'ended' || entry.lifecycle.state === 'unknown';
      const inTable = ofValue.indexOf(entry.id);
      const serves = inTable >= 0 ? 0 : value && entry.values.includes(value) ? 1 : 2;
      const ofRole = !role || hasRole(entry, role);
      const rank = (isOver ? 6 : 0) + serves * 2 + (ofRole ? 0 : 1);
      return { entry, rank, inTable, fits: !isOver && (value ? serves < 2 : ofRole) };
    })
    .sort((a, b) => a.rank - b.rank || a.inTable - b.inTable)
    .map(({ entry, fits }) => ({
      id: entry.id,
      label: entry.name,
      reason: entry.matters,
      fits,
      ...(entry.lifecycle.state !== 'active' && { caution: cautionOf(entry) }),
    }));
}

/** The principles, those that go with the initiatives and the value first. */
export function principleChoices(initiatives: readonly string[] = [], value?: string): Choice[] {
  const chosen = initiatives.flatMap((id) => entryById(id) ?? []);
  const weight = ({ id, values }: Entry) =>
    chosen.filter(({ related }) => related.includes(id)).length * 2 +
    (value && values.includes(value) ? 1 : 0);
  return principles
    .map((entry) => ({ entry, weight: weight(entry) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ entry, weight: w }) => ({
      id: entry.id,
      label: entry.name,
      reason: entry.matters,
      fits: w >= (chosen.length ? 2 : 1),
    }));
}

function cautionOf({ lifecycle: { state, since } }: Entry): string {
  return state === 'unknown' ? 'not certain to go on' : [state, since].filter(Boolean).join(' ');
}

function hasRole(entry: Entry | undefined, role: string): boolean {
  return entry?.roles.some((each) => each === role) ?? false;
}

function fittingFirst(choices: readonly Choice[]): Choice[] {
  return [...choices.filter(({ fits }) => fits), ...choices.filter(({ fits }) => !fits)];
}
