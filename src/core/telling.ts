import type { Answer, Sentence, Word } from './answer';
import { stemOf } from './stem';
import { phrases, signals } from './wording';

const ShortestTelling = 4;
const Praise = 'generic-praise';

/**
 * How many different words of a sentence are not of the common stock of such answers: a listener can
 * tell by them that it is about something. Names and numbers are not counted.
 */
export function countTelling({ words }: Answer, { first, last }: Sentence, rule: string): number {
  const common = commonIn(rule);
  const telling = new Set<string>();
  for (let index = first; index < last; index++) {
    const word = words[index] as Word;
    if (isTelling(word, common)) telling.add(stemOf(word.norm));
  }
  return telling.size;
}

const Praised =
  /^(?:culture|mission|commitment|committed|dedication|focus|goal|vision|approach|attitude|policy|principle|idea|habit|known|investment)$/;
const Joint = /^(?:of|to|for|on|in|towards?)$/;
const Reach = 2;

/** Whether it is said what is praised: "a culture of psychological safety", "your mission of …". */
export function namesObject({ words }: Answer, { first, last }: Sentence): boolean {
  const common = commonIn(Praise);
  for (let index = first; index + 2 < last; index++) {
    if (!Praised.test((words[index] as Word).norm)) continue;
    if (!Joint.test((words[index + 1] as Word).norm)) continue;
    const end = Math.min(last, index + 2 + Reach);
    for (let at = index + 2; at < end; at++) if (isTelling(words[at] as Word, common)) return true;
  }
  return false;
}

function isTelling({ norm, text }: Word, common: ReadonlySet<string>): boolean {
  return norm.length >= ShortestTelling && isLowerCase(text) && !common.has(stemOf(norm));
}

function isLowerCase(text: string): boolean {
  const c = text.charCodeAt(0);
  return c >= 97 && c <= 122;
}

const commonStems = new Map<string, ReadonlySet<string>>();

/** Stems of the words that are common where a rule looks, read from the data at the first call. */
function commonIn(rule: string): ReadonlySet<string> {
  let common = commonStems.get(rule);
  if (!common) {
    const rows = phrases.rows.filter((row) => row.rule === rule || row.rule === Praise);
    const patterns = rows.flatMap(({ match }) => match);
    const texts = [...signals.common, ...patterns, ...setsOf(patterns)];
    common = new Set(texts.flatMap((text) => (text.match(/[a-z][a-z']+/g) ?? []).map(stemOf)));
    commonStems.set(rule, common);
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
