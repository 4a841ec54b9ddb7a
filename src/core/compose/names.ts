import { type Entry, namesOf } from '../data';
import { rememberedOf } from '../remembered';
import type { Span } from '../text';
import { late } from '../unicode';
import type { Suggestion } from './suggestion';

const LongestName = 60;
/** Letters of a word in small letters that it takes to be offered a name. */
const EnoughLetters = 4;

/** The names that the words before the cursor may be the beginning of, and where those words begin. */
export function namesBefore(
  text: string,
  offset: number,
  entries: readonly Entry[],
): readonly Suggestion[] {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const from = Math.max(line, offset - LongestName);
  const before = text.slice(from, offset);
  const starts = [...before.matchAll(WordStart())].map(({ index }) => index);
  for (const start of starts) {
    const written = before.slice(start);
    if (!isEnough(written)) continue;
    const found = startingWith(written, entries);
    if (found.length === 0) continue;
    const span = { start: from + start, end: offset };
    return found.map(({ entry, name }) => suggest(entry, span, name));
  }
  return [];
}

/** A suggestion that writes the name of an entry. */
export function suggest(entry: Entry, span: Span, filter: string): Suggestion {
  const kind = entry.kind === 'principle' ? 'principle' : 'initiative';
  return { kind, label: entry.name, span, text: entry.name, filter, entry };
}

const WordStart = late(String.raw`(?<![\p{L}\p{N}'’])[\p{L}\p{N}]`, 'gu');
const CapitalOrFigure = late(String.raw`^[\p{Lu}\p{N}]`, 'u');

/** Capitals and figures begin names; small letters only where there are some of them. */
function isEnough(written: string): boolean {
  return CapitalOrFigure().test(written) ? written.length > 1 : written.length >= EnoughLetters;
}

function startingWith(written: string, entries: readonly Entry[]) {
  const lower = written.toLowerCase().replaceAll('’', "'");
  const found: { entry: Entry; name: string }[] = [];
  for (const entry of entries) {
    const name = beginningsOf(entry).find(({ text, small }) =>
      small === undefined ? text.startsWith(written) : small.startsWith(lower),
    );
    if (name) found.push({ entry, name: name.text });
  }
  return found;
}

interface Beginning {
  readonly text: string;
  /** In small letters, where their size does not matter. */
  readonly small: string | undefined;
}

/** Every keystroke looks at all names of all entries. */
const beginningsOf = rememberedOf((entry: Entry): readonly Beginning[] =>
  namesOf(entry).map(({ text, strength }) => ({
    text,
    small: strength === 'abbreviation' ? undefined : text.toLowerCase(),
  })),
);
