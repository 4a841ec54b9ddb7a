import type { Mention } from './mentions';
import type { Reading } from './reading';

/** What is named or called to mind at `offset`: what a card or a definition there is about. */
export function namedAt({ mentions, allusions }: Reading, offset: number): Mention | undefined {
  const isHere = ({ start, end }: Mention) => start <= offset && offset <= end;
  return mentions.find(isHere) ?? allusions.find(isHere);
}

/** Every place where an entry is named, in the order of the text. */
export function placesNaming({ mentions }: Reading, entryId: string): readonly Mention[] {
  return mentions.filter(({ entry }) => entry.id === entryId);
}
