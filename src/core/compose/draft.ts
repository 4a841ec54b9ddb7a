import { type Entry, entries, roles } from '../data';
import type { Target } from '../frontMatter';
import { late } from '../unicode';
import { type Part, template } from '../wording';

/** What was chosen for a new answer; what is left out stays a slot. Ids are those of data/*.yaml. */
export interface Choices {
  readonly role?: string;
  readonly value?: string;
  /** At most two are used. */
  readonly initiatives?: readonly string[];
  readonly principle?: string;
}

/**
 * A new answer: front matter, a heading and the template, filled in as far as the choices go. It is for
 * the employer whose entries were chosen.
 */
export function draft(
  { role, initiatives = [], principle }: Choices,
  target: Target,
  from: readonly Entry[] = entries,
): string {
  const label = roles.find(({ id }) => id === role)?.label;
  const named = (id: string | undefined) => from.filter((entry) => entry.id === id);
  const topics = initiatives.slice(0, 2).flatMap(named);
  const proven = named(principle);
  const company = [...topics, ...proven].find((entry) => entry.company)?.company ?? 'Amazon';
  const filled: Partial<Record<Part['id'], string>> = {
    principle: proven[0]?.name,
    initiative: topics.map(({ name }) => name).join(' and ') || undefined,
  } as Partial<Record<Part['id'], string>>;
  let text = template.template.replace('work at Amazon', () => `work at ${company}`);
  for (const { id, slot } of template.parts) {
    const by = filled[id];
    if (by) text = text.replaceAll(`[${slot}]`, () => by);
  }
  const head = [
    `question: ${quoted(`Why do you want to work at ${company}?`)}`,
    `company: ${quoted(company)}`,
    ...(label ? [`role: ${label}`] : []),
    `target: ${target.low}-${target.high}`,
  ];
  return `---\n${head.join('\n')}\n---\n\n# Why ${company}\n\n${text.trim()}\n`;
}

const Signs = late(String.raw`[^\p{L}\p{N} .,&?'’-]`, 'u');

/** A value of front matter, in quotation marks where YAML would read signs in it. */
function quoted(value: string): string {
  return Signs().test(value) ? JSON.stringify(value) : value;
}
