import type { Answer, Sentence, Word } from './answer';
import { phrases, signals } from './wording';

const ShortestTelling = 4;
const Praise = 'generic-praise';

/**
 * How many different words of a sentence are not of the common stock of such answers: a listener can
 * tell by them that it is about something. Names and numbers are not counted.
 */
export function countTelling({ words }: Answer, { first, last }: Sentence, rule: string): number {
  const telling = new Set<string>();
  const common = commonIn(rule);
  for (let index = first; index < last; index++) {
    const { norm, text } = words[index] as Word;
    if (norm.length < ShortestTelling || !isLowerCase(text)) continue;
    const stem = stemOf(norm);
    if (!common.has(stem)) telling.add(stem);
  }
  return telling.size;
}

function isLowerCase(text: string): boolean {
  const c = text.charCodeAt(0);
  return c >= 97 && c <= 122;
}

const stems = new Map<string, ReadonlySet<string>>();

/** Stems of the words that are common where a rule looks, read from the data at the first call. */
function commonIn(rule: string): ReadonlySet<string> {
  let common = stems.get(rule);
  if (!common) {
    const rows = phrases.rows.filter((row) => row.rule === rule || row.rule === Praise);
    const patterns = rows.flatMap(({ match }) => match);
    const texts = [...signals.common, ...patterns, ...setsOf(patterns)];
    common = new Set(texts.flatMap((text) => (text.match(/[a-z][a-z']+/g) ?? []).map(stemOf)));
    stems.set(rule, common);
  }
  return common;
}

/** The lists that patterns name, and those that these name. */
function setsOf(patterns: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const open = [...patterns];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    for (const [, name = ''] of text.matchAll(/<([\w-]+)>/g)) {
      if (found.has(name)) continue;
      found.add(name);
      open.push(...(phrases.sets[name] ?? []));
    }
  }
  return [...found].flatMap((name) => phrases.sets[name] ?? []);
}

function stemOf(norm: string): string {
  return norm
    .replace(/'s$/, '')
    .replace(/(?:ing|ed|es|s|ly)$/, '')
    .replace(/(?:i|e|y)$/, '');
}
