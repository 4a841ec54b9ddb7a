/** Something known once, and what features make of it, each at a place of its own. */
export interface Faceted {
  readonly facets: unknown[];
}

let places = 0;

/** What `make` tells of a thing, which depends on that alone: asked once while the thing is known. */
export function facet<T extends Faceted, V extends {}>(make: (of: T) => V): (of: T) => V {
  const place = places++;
  return (of) => {
    const known = of.facets[place];
    if (known !== undefined) return known as V;
    const value = make(of);
    of.facets[place] = value;
    return value;
  };
}

/** What some owners have made of one thing, the newest first. */
interface Owned<Owner, V> {
  readonly owner: Owner;
  readonly value: V;
  readonly older: Owned<Owner, V> | undefined;
}

/** Owners that are remembered at once; a pack that is edited brings a new one with each version. */
const MostOwners = 6;

/** A facet that depends on an owner too, such as a machine of patterns or the name of an employer. */
export function ownedFacet<T extends Faceted, Owner extends object, V>(
  make: (of: T, owner: Owner) => V,
): (of: T, owner: Owner) => V {
  const place = places++;
  return (of, owner) => {
    const newest = of.facets[place] as Owned<Owner, V> | undefined;
    for (let known = newest; known !== undefined; known = known.older) {
      if (known.owner === owner) return known.value;
    }
    const value = make(of, owner);
    of.facets[place] = { owner, value, older: newestOf(newest, MostOwners - 1) };
    return value;
  };
}

function newestOf<Owner, V>(
  owned: Owned<Owner, V> | undefined,
  most: number,
): Owned<Owner, V> | undefined {
  return owned && most > 0 ? { ...owned, older: newestOf(owned.older, most - 1) } : undefined;
}
