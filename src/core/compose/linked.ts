import type { Reading } from '../reading';
import type { Span } from '../text';

/** The slots of the same name as the one at `offset`, itself among them; none where it is alone. */
export function linkedSlots({ answer }: Reading, offset: number): readonly Span[] {
  const slot = answer.slots.find(({ start, end }) => start <= offset && offset <= end);
  if (!slot) return [];
  const twins = answer.slots.filter(({ name }) => name === slot.name);
  return twins.length > 1 ? twins.map(({ start, end }) => ({ start, end })) : [];
}
