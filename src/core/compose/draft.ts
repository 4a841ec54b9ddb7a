import { entryById, roles } from '../data';
import type { Target } from '../frontMatter';
import { type Part, template } from '../wording';

/** What was chosen for a new answer; what is left out stays a slot. Ids are those of data/*.yaml. */
export interface Choices {
  readonly role?: string;
  readonly value?: string;
  /** At most two are used. */
  readonly initiatives?: readonly string[];
  readonly principle?: string;
}

/** A new answer: front matter, a heading and the template, filled in as far as the choices go. */
export function draft({ role, initiatives = [], principle }: Choices, target: Target): string {
  const label = roles.find(({ id }) => id === role)?.label;
  const names = initiatives.slice(0, 2).flatMap((id) => entryById(id)?.name ?? []);
  const filled: Partial<Record<Part['id'], string>> = {
    principle: principle ? entryById(principle)?.name : undefined,
    initiative: names.join(' and ') || undefined,
  } as Partial<Record<Part['id'], string>>;
  let text = template.template;
  for (const { id, slot } of template.parts) {
    const by = filled[id];
    if (by) text = text.replaceAll(`[${slot}]`, by);
  }
  const head = [
    'question: Why do you want to work at Amazon?',
    'company: Amazon',
    ...(label ? [`role: ${label}`] : []),
    `target: ${target.low}-${target.high}`,
  ];
  return `---\n${head.join('\n')}\n---\n\n# Why Amazon\n\n${text.trim()}\n`;
}
