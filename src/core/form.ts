/**
 * A word as it is written, known once however often it stands. What depends on its letters alone is
 * worked out once and kept with it, so that a word read again costs each feature a few loads.
 */
export interface Form {
  /** As written, without Markdown marks: `cust**omer**` is `customer`. */
  readonly text: string;
  /** Lower case with straight apostrophes. */
  readonly norm: string;
  /** What features know of it, each at a place of its own. */
  readonly facets: unknown[];
}

const Places = 1 << 15;
const MostKept = Places / 2;
/** Of one overlong word that is edited, each version would be kept. */
const LongestKept = 60;
/** Words made to share a place cost no more than this. */
const MostProbes = 16;
const Prime = 0x01000193;

let table: (Form | undefined)[] = [];
let hashes = new Int32Array(0);
let kept = 0;

/** The form written from `start` up to, not including, `end`; the same one each time while it is kept. */
export function formAt(text: string, start: number, end: number): Form {
  if (end - start > LongestKept) return formOf(text.slice(start, end));
  if (kept >= MostKept || kept === 0) forget();
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash, Prime) ^ text.charCodeAt(at);
  hash ^= hash >>> 15;
  for (let probe = 0; probe < MostProbes; probe++) {
    const place = (hash + probe) & (Places - 1);
    const form = table[place];
    if (form === undefined) {
      const made = formOf(text.slice(start, end));
      table[place] = made;
      hashes[place] = hash;
      kept++;
      return made;
    }
    if (hashes[place] === hash && isWritten(form.text, text, start, end)) return form;
  }
  return formOf(text.slice(start, end));
}

function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

function forget() {
  table = new Array(Places).fill(undefined);
  hashes = new Int32Array(Places);
  kept = 0;
}

function formOf(text: string): Form {
  return { text, norm: text.toLowerCase().replace(/[\u2018\u2019\u02bc]/g, "'"), facets: [] };
}

let facets = 0;

/** What `make` tells of a form, which depends on that alone: asked once while the form is known. */
export function facet<V extends {}>(make: (form: Form) => V): (form: Form) => V {
  const place = facets++;
  return (form) => {
    const known = form.facets[place];
    if (known !== undefined) return known as V;
    const value = make(form);
    form.facets[place] = value;
    return value;
  };
}

/** A facet that depends on an owner too, and is remembered for the last one that asked. */
export function ownedFacet<O extends object, V>(
  make: (form: Form, owner: O) => V,
): (form: Form, owner: O) => V {
  const place = facets++;
  return (form, owner) => {
    const known = form.facets[place] as { readonly owner: O; readonly value: V } | undefined;
    if (known !== undefined && known.owner === owner) return known.value;
    const value = make(form, owner);
    form.facets[place] = { owner, value };
    return value;
  };
}
