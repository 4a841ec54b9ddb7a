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

/** A facet that depends on an owner too, and is remembered for the last one that asked. */
export function ownedFacet<T extends Faceted, Owner extends object, V>(
  make: (of: T, owner: Owner) => V,
): (of: T, owner: Owner) => V {
  const place = places++;
  return (of, owner) => {
    const known = of.facets[place] as { readonly owner: Owner; readonly value: V } | undefined;
    if (known !== undefined && known.owner === owner) return known.value;
    const value = make(of, owner);
    of.facets[place] = { owner, value };
    return value;
  };
}
