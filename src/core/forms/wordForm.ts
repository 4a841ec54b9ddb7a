import { copyOf } from '../text';

/**
 * A word as it is written, known once however often it stands. What depends on its letters alone is
 * worked out once and kept by its number, so that a word read again costs each feature a few loads.
 */
export interface Form {
  /** As written, without Markdown marks: `cust**omer**` is `customer`. */
  readonly text: string;
  /** As words are compared: `normOf` the text. */
  readonly norm: string;
  /** A number that few other forms have: 32 bits. */
  readonly hash: number;
  /** Numbered as they are met; -1 for one that is not kept. */
  readonly id: number;
}

const Places = 1 << 15;
const MostKept = Places / 2;
/** Of one overlong word that is edited, each version would be kept. */
const LongestKept = 60;
/** Words made to share a place cost no more than this. */
const MostProbes = 16;
const Prime = 0x01000193;
const NotKept = -1;

let table: (Form | undefined)[] = [];
let nextId = 0;
/** Number of the first form in the table. */
let firstKept = 0;
/** Forms from this number on are known to the facets: those in the table, and those in the one before. */
let firstKnown = 0;

/** What a feature makes of a word by its form alone: asked once while the form is known. */
export function wordFacet<V extends {}>(make: (form: Form) => V): (form: Form) => V {
  let values: (V | undefined)[] = [];
  let first = 0;
  const keep = (form: Form) => {
    const value = make(form);
    // What makes it may have met new words, and the facet may have forgotten older ones.
    const at = form.id - first;
    if (at < 0) return value;
    while (values.length <= at) values.push(undefined);
    values[at] = value;
    return value;
  };
  const forgetOlder = () => {
    values = values.slice(firstKnown - first);
    first = firstKnown;
  };
  return (form) => {
    if (first !== firstKnown) forgetOlder();
    const at = form.id - first;
    return (at < 0 ? undefined : values[at]) ?? keep(form);
  };
}

/** The form written from `start` up to, not including, `end`; the same one each time while it is kept. */
export function formAt(text: string, start: number, end: number): Form {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash, Prime) ^ text.charCodeAt(at);
  hash ^= hash >>> 15;
  if (end - start > LongestKept) return made(text.slice(start, end), hash, NotKept);
  if (nextId - firstKept >= MostKept || table.length === 0) beginAnew();
  for (let probe = 0; probe < MostProbes; probe++) {
    const place = (hash + probe) & (Places - 1);
    const form = table[place];
    if (form === undefined) {
      const fresh = made(text.slice(start, end), hash, nextId++);
      table[place] = fresh;
      return fresh;
    }
    if (form.hash === hash && isWritten(form.text, text, start, end)) return form;
  }
  return made(text.slice(start, end), hash, NotKept);
}

function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

function beginAnew() {
  table = new Array(Places).fill(undefined);
  firstKnown = firstKept;
  firstKept = nextId;
}

function made(written: string, hash: number, id: number): Form {
  const text = copyOf(written);
  return { text, norm: normOf(text), hash, id };
}

/** A word as words are compared: lower case with straight apostrophes. */
export function normOf(text: string): string {
  return text.toLowerCase().replace(/[\u2018\u2019\u02bc]/g, "'");
}
