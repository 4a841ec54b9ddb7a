import type { Answer, Sentence, Word } from './answer';
import { type Form, facet } from './form';
import { stemOf } from './stem';
import { phrases, signals } from './wording';

const ShortestTelling = 4;
const Praise = 'generic-praise';

/**
 * How many different words of a sentence are not of the common stock of such answers: a listener can
 * tell by them that it is about something. Names and numbers are not counted.
 */
export function countTelling({ words }: Answer, { first, last }: Sentence, rule: string): number {
  const isTelling = tellingIn(rule);
  const telling = new Set<string>();
  for (let index = first; index < last; index++) {
    const { form } = words[index] as Word;
    if (isTelling(form)) telling.add(stemOf(form.norm));
  }
  return telling.size;
}

const Praised =
  /^(?:culture|mission|commitment|committed|dedication|focus|goal|vision|approach|attitude|policy|principle|idea|habit|known|investment)$/;
const Joint = /^(?:of|to|for|on|in|towards?)$/;
const Reach = 2;

const isPraised = facet(({ norm }) => Praised.test(norm));

/** Whether it is said what is praised: "a culture of psychological safety", "your mission of …". */
export function namesObject({ words }: Answer, { first, last }: Sentence): boolean {
  const isTelling = tellingIn(Praise);
  for (let index = first; index + 2 < last; index++) {
    if (!isPraised((words[index] as Word).form)) continue;
    if (!Joint.test((words[index + 1] as Word).norm)) continue;
    const end = Math.min(last, index + 2 + Reach);
    for (let at = index + 2; at < end; at++) if (isTelling((words[at] as Word).form)) return true;
  }
  return false;
}

const known = new Map<string, (form: Form) => boolean>();

/** Whether a word is not common where a rule looks; made at the first call. */
function tellingIn(rule: string): (form: Form) => boolean {
  let isTelling = known.get(rule);
  if (!isTelling) {
    const common = commonIn(rule);
    isTelling = facet(
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
