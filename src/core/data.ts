import focusFile from '../../data/focus.yaml';
import initiativesFile from '../../data/initiatives.yaml';
import principlesFile from '../../data/principles.yaml';
import unitsFile from '../../data/units.yaml';
import type { Entry, Focus, Role } from './entry';

export type * from './entry';
export { namesOf } from './entry';

/** The 16 Leadership Principles, in Amazon's own order. */
export const principles: readonly Entry[] = principlesFile.principles;
/** What else a candidate may name about Amazon. */
export const initiatives: readonly Entry[] = initiativesFile.initiatives;
export const entries: readonly Entry[] = [...principles, ...initiatives];
/** What a candidate may value, and what that points to. */
export const focus: readonly Focus[] = focusFile.values;
export const roles: readonly Role[] = focusFile.roles;
/** Words that mean each unit, in small letters. */
export const units: Readonly<Record<string, readonly string[]>> = unitsFile.units;

const byId = new Map(entries.map((entry) => [entry.id, entry]));

/** The entry of an id; undefined where there is none. */
export function entryById(id: string): Entry | undefined {
  return byId.get(id);
}
