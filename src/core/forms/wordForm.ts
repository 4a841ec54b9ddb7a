import { type Faceted, facetsOf } from './facets';

/**
 * A word as it is written, known once however often it stands. What depends on its letters alone is
 * worked out once and kept with it, so that a word read again costs each feature a few loads.
 */
export interface Form extends Faceted {
  /** As written, without Markdown marks: `cust**omer**` is `customer`. */
  readonly text: string;
  /** Lower case with straight apostrophes. */
  readonly norm: string;
  /** A number that few other forms have: 32 bits. */
  readonly hash: number;
}

/** What a feature makes of a word by its form alone, or for an owner too. */
const { facet, ownedFacet, none } = facetsOf<Form>();

export { facet as wordFacet, ownedFacet as ownedWordFacet };

const Places = 1 << 15;
const MostKept = Places / 2;
/** Of one overlong word that is edited, each version would be kept. */
const LongestKept = 60;
/** Words made to share a place cost no more than this. */
const MostProbes = 16;
const Prime = 0x01000193;

let table: (Form | undefined)[] = [];
let kept = 0;

/** The form written from `start` up to, not including, `end`; the same one each time while it is kept. */
export function formAt(text: string, start: number, end: number): Form {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash, Prime) ^ text.charCodeAt(at);
  hash ^= hash >>> 15;
  if (end - start > LongestKept) return made(text.slice(start, end), hash);
  if (kept >= MostKept || kept === 0) forget();
  for (let probe = 0; probe < MostProbes; probe++) {
    const place = (hash + probe) & (Places - 1);
    const form = table[place];
    if (form === undefined) {
      const fresh = made(text.slice(start, end), hash);
      table[place] = fresh;
      kept++;
      return fresh;
    }
    if (form.hash === hash && isWritten(form.text, text, start, end)) return form;
  }
  return made(text.slice(start, end), hash);
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
  kept = 0;
}

function made(written: string, hash: number): Form {
  // A slice keeps the whole document in memory that it was cut from; a slice of a copy keeps the copy.
  const text = ` ${written}`.slice(1);
  const norm = text.toLowerCase().replace(/[\u2018\u2019\u02bc]/g, "'");
  return { text, norm, hash, facets: none() };
}
