import type { SentenceForm } from './forms/sentenceForm';
import { type Form, wordFacet } from './forms/wordForm';
import { stemOf } from './stem';
import { phrases, signals } from './wording';

const ShortestTelling = 4;
const Praise = 'generic-praise';

/**
 * How many different words of a sentence are not of the common stock of such answers: a listener can
 * tell by them that it is about something. Names and numbers are not counted.
 */
export function countTelling({ words }: SentenceForm, rule: string): number {
  const isTelling = tellingIn(rule);
  const telling = new Set<string>();
  for (const { form } of words) if (isTelling(form)) telling.add(stemOf(form.norm));
  return telling.size;
}

const known = new Map<string, (form: Form) => boolean>();

/** Whether a word is not common where a rule looks; made at the first call. */
function tellingIn(rule: string): (form: Form) => boolean {
  let isTelling = known.get(rule);
  if (!isTelling) {
    const common = commonIn(rule);
    isTelling = wordFacet(
      ({ norm, text }) =>
        norm.length >= ShortestTelling && /^[a-z]/.test(text) && !common.has(stemOf(norm)),
    );
    known.set(rule, isTelling);
  }
  return isTelling;
}

/** Stems of the words that are common where a rule looks. */
function commonIn(rule: string): ReadonlySet<string> {
  const rows = phrases.rows.filter((row) => row.rule === rule || row.rule === Praise);
  const patterns = rows.flatMap(({ match }) => match);
  const texts = [...signals.common, ...patterns, ...setsOf(patterns)];
  return new Set(texts.flatMap((text) => (text.match(/[a-z][a-z']+/g) ?? []).map(stemOf)));
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
