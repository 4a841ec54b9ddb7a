import { findingsOf } from './check';
import { companyOf } from './company';
import { distinctOf } from './distinct';
import { type PartId, type PartPlace, partsOf, sectionsOf } from './parts';
import { wordsAsWritten } from './prose';
import { questionsFor } from './questions';
import type { Reading } from './reading';
import { rememberedOf } from './remembered';
import type { Finding } from './rule';
import type { Span } from './text';
import { template } from './wording';

/** One part of the template: there, still a slot, or missing. */
export interface PartOverview {
  readonly id: PartId;
  readonly label: string;
  readonly state: 'there' | 'slot' | 'open';
  /** Where it is first found; absent where it is open. */
  readonly place?: Span;
  /** What is named, or how the sentence begins. */
  readonly quote?: string;
  readonly findings: readonly Finding[];
}

/** An answer at a glance. */
export interface Overview {
  readonly company: string;
  /**
   * Words in sentences that are the company's alone, 0–1; absent where nothing is known of it, and
   * as long as a slot is open.
   */
  readonly share?: number;
  readonly parts: readonly PartOverview[];
  /** Findings on the whole answer, or outside every part. */
  readonly elsewhere: readonly Finding[];
  readonly findings: number;
  readonly questions: number;
}

/** Rules that are about a part wherever their finding stands. */
const RuleParts: Readonly<Record<string, PartId>> = {
  'no-principle': 'principle',
  'many-principles': 'principle',
  'principle-without-story': 'story',
  'story-without-result': 'story',
  'no-initiative': 'initiative',
  'many-initiatives': 'initiative',
  'initiative-without-why': 'why',
  'no-link': 'team',
};
const WholeAnswer = new Set(['works-anywhere', 'over-time', 'under-time', 'front-matter']);

export const overviewOf: (reading: Reading) => Overview = rememberedOf(look);

function look(reading: Reading): Overview {
  const { answer } = reading;
  const { name, entries } = companyOf(reading);
  const findings = findingsOf(reading);
  const places = partsOf(reading);
  const byPart = new Map<PartId | undefined, Finding[]>();
  for (const finding of findings) {
    const part = partOf(reading, places, finding);
    byPart.set(part, [...(byPart.get(part) ?? []), finding]);
  }
  const isJudged = entries.size > 0 && answer.words.length > 0 && answer.slots.length === 0;
  return {
    company: name,
    ...(isJudged && { share: distinctOf(reading).share }),
    parts: template.parts.map(({ id, label }) => {
      const own = places.filter(({ part }) => part === id);
      const place = own.find(({ isFilled }) => isFilled) ?? own[0];
      const found = byPart.get(id) ?? [];
      if (!place) return { id, label, state: 'open', findings: found };
      const { start, end, isFilled } = place;
      const state = isFilled ? 'there' : 'slot';
      return {
        id,
        label,
        state,
        place: { start, end },
        quote: quoteOf(reading, place),
        findings: found,
      };
    }),
    elsewhere: byPart.get(undefined) ?? [],
    findings: findings.length,
    questions: questionsFor(reading).length,
  };
}

function partOf(
  reading: Reading,
  places: readonly PartPlace[],
  { rule, start, end }: Finding,
): PartId | undefined {
  const own = RuleParts[rule];
  if (own || WholeAnswer.has(rule)) return own;
  const exact = places.find((place) => place.start === start && place.end === end);
  const around = sectionsOf(reading).find((part) => part.start <= start && start < part.end);
  return (exact ?? around)?.part;
}

function quoteOf(
  { answer }: Reading,
  { sentence, entry, start, end, isFilled }: PartPlace,
): string {
  if (entry) return entry.name;
  if (!isFilled) return answer.text.slice(start, end).replace(/\s+/g, ' ');
  const place = answer.sentences[sentence];
  return place ? wordsAsWritten(answer, place.first, place.last) : '';
}
