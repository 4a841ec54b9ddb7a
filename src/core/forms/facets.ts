/** Something known once, and what features make of it, each at a place of its own. */
export interface Faceted {
  readonly facets: unknown[];
}

/** What some owners have made of one thing, the newest first. */
interface Owned<Owner, V> {
  readonly owner: Owner;
  readonly value: V;
  readonly older: Owned<Owner, V> | undefined;
}

/** Owners that are remembered at once; a pack that is edited brings a new one with each version. */
const MostOwners = 6;

/** The facets that things of one kind have. */
export interface Facets<T extends Faceted> {
  /** What `make` tells of a thing, which depends on that alone: asked once while the thing is known. */
  facet<V extends {}>(make: (of: T) => V): (of: T) => V;
  /** The same for what depends on an owner too, such as a machine of patterns or an employer's name. */
  ownedFacet<Owner extends object, V>(make: (of: T, owner: Owner) => V): (of: T, owner: Owner) => V;
  /** Room for them all in a thing that is new. */
  none(): unknown[];
}

/** Begins the facets of a kind of things. */
export function facetsOf<T extends Faceted>(): Facets<T> {
  let places = 0;
  return {
    none: () => new Array(places),
    facet<V extends {}>(make: (of: T) => V) {
      const place = places++;
      return (of: T) => {
        const known = of.facets[place];
        if (known !== undefined) return known as V;
        const value = make(of);
        of.facets[place] = value;
        return value;
      };
    },
    ownedFacet<Owner extends object, V>(make: (of: T, owner: Owner) => V) {
      const place = places++;
      return (of: T, owner: Owner) => {
        const newest = of.facets[place] as Owned<Owner, V> | undefined;
        for (let known = newest; known !== undefined; known = known.older) {
          if (known.owner === owner) return known.value;
        }
        const value = make(of, owner);
        of.facets[place] = { owner, value, older: newestOf(newest, MostOwners - 1) };
        return value;
      };
    },
  };
}

function newestOf<Owner, V>(
  owned: Owned<Owner, V> | undefined,
  most: number,
): Owned<Owner, V> | undefined {
  return owned && most > 0 ? { ...owned, older: newestOf(owned.older, most - 1) } : undefined;
}
