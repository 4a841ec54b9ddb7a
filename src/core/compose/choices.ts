import { type Entry, entries, focus, roles } from '../data';

/** One thing to choose, with the reason that speaks for it. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly reason: string;
  /** What became of it, in two words, where it is not what it was; or whose it is. */
  readonly caution?: string;
  /** Whether it follows from what was chosen before; the others come after it. */
  readonly fits: boolean;
}

/** The kinds of role there are. */
export function roleChoices(): Choice[] {
  return roles.map(({ id, label, jobs }) => ({ id, label, reason: jobs, fits: true }));
}

/** What a candidate may value: the guide's table, those with something for the role first. */
export function valueChoices(role?: string, from: readonly Entry[] = entries): Choice[] {
  const choices = focus.map(({ id, label, why }): Choice => {
    const fits = !role || topicsOf(id, from).some((each) => hasRole(each, role));
    return { id, label, reason: why, fits };
  });
  return [...choices.filter(({ fits }) => fits), ...choices.filter(({ fits }) => !fits)];
}

/** What the value points to: what packs have for it, then the guide's own. */
export function topicsOf(value: string, from: readonly Entry[] = entries): Entry[] {
  const own = from.filter(
    (entry) => isOwn(entry) && isTopic(entry) && entry.values.includes(value),
  );
  const table = focus.find(({ id }) => id === value)?.entries ?? [];
  const others = table.flatMap((id) => from.find((entry) => entry.id === id) ?? []);
  return [...new Set([...own, ...others])];
}

/**
 * What to talk about: packs' and the guide's own for the value, then others that serve it, then the
 * rest; in each group those that fit the role come first. What has ended comes last.
 */
export function initiativeChoices(
  value?: string,
  role?: string,
  from: readonly Entry[] = entries,
): Choice[] {
  const ofValue = value ? topicsOf(value, from) : [];
  return from
    .filter(isTopic)
    .map((entry) => {
      const isOver = entry.lifecycle.state === 'ended' || entry.lifecycle.state === 'unknown';
      const place = ofValue.indexOf(entry);
      const serves = place >= 0 ? 0 : value && entry.values.includes(value) ? 1 : 2;
      const ofRole = !role || hasRole(entry, role);
      const rank = (isOver ? 6 : 0) + serves * 2 + (ofRole ? 0 : 1);
      return { entry, rank, place, fits: !isOver && (value ? serves < 2 : ofRole) };
    })
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ entry, fits }) => choiceOf(entry, fits));
}

/** The principles, those that go with the initiatives and the value first. */
export function principleChoices(
  initiatives: readonly string[] = [],
  value?: string,
  from: readonly Entry[] = entries,
): Choice[] {
  const chosen = from.filter(({ id }) => initiatives.includes(id));
  const weight = ({ id, values }: Entry) =>
    chosen.filter(({ related }) => related.includes(id)).length * 2 +
    (value && values.includes(value) ? 1 : 0);
  return from
    .filter(({ kind }) => kind === 'principle')
    .map((entry) => ({ entry, weight: weight(entry) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ entry, weight: w }) => choiceOf(entry, w >= (chosen.length ? 2 : 1)));
}

const builtIn = new Set(entries);

/** Whether a pack brought the entry. */
function isOwn(entry: Entry): boolean {
  return !builtIn.has(entry);
}

function isTopic({ kind, id }: Entry): boolean {
  return kind !== 'principle' && id !== 'leadership-principles';
}

function choiceOf(entry: Entry, fits: boolean): Choice {
  const caution = entry.lifecycle.state === 'active' ? entry.company : cautionOf(entry);
  return {
    id: entry.id,
    label: entry.name,
    reason: entry.matters,
    fits,
    ...(caution && { caution }),
  };
}

function cautionOf({ lifecycle: { state, since } }: Entry): string {
  return state === 'unknown' ? 'not certain to go on' : [state, since].filter(Boolean).join(' ');
}

function hasRole(entry: Entry | undefined, role: string): boolean {
  return entry?.roles.some((each) => each === role) ?? false;
}
