import type { Entry, Figure } from './data';
import type { Reading } from './reading';
import type { Span } from './text';

/** A card on what is named at a place, as Markdown that holds no HTML and no command links. */
export interface Hover extends Span {
  readonly markdown: string;
}

/** The card for the principle or initiative at `offset`, if one is named there. */
export function hoverAt({ mentions, allusions }: Reading, offset: number): Hover | undefined {
  const isHere = ({ start, end }: Span) => start <= offset && offset <= end;
  const mention = mentions.find(isHere) ?? allusions.find(isHere);
  if (!mention) return undefined;
  return { start: mention.start, end: mention.end, markdown: card(mention.entry) };
}

/** What a candidate should have in mind on one principle or initiative. */
export function card(entry: Entry): string {
  const verdict = entry.figures.map(verdictOn).filter(Boolean);
  const { lifecycle } = entry;
  const sections = [
    `**${escapeMarkdown(entry.name)}**${entry.kind === 'principle' ? ' · Leadership Principle' : ''}`,
    lifecycle.note ? `⚠ ${escapeMarkdown(lifecycle.note)}` : '',
    escapeMarkdown(entry.summary),
    entry.stories[0] ? `**Convincing:** ${escapeMarkdown(entry.stories[0])}` : '',
    `**Asked next:**\n${entry.questions
      .slice(0, 2)
      .map((question) => `- ${escapeMarkdown(question)}`)
      .join('\n')}`,
    verdict.join('\n\n'),
    figures(entry.figures),
  ];
  return sections.filter(Boolean).join('\n\n');
}

function verdictOn({ status, warn, say }: Figure): string {
  if (status === 'confirmed') return '';
  const instead = say ? ` Say: “${escapeMarkdown(say)}”.` : '';
  return `⚠ **${status}**: ${escapeMarkdown(warn ?? '')}${instead}`;
}

function figures(list: readonly Figure[]): string {
  const lines = list
    .filter(({ status }) => status === 'confirmed')
    .slice(0, 3)
    .map(({ text, asOf, source, sourceTitle }) => {
      const date = asOf ? ` (${asOf})` : '';
      return `- ${escapeMarkdown(text)}${date}${source ? ` [${escapeMarkdown(sourceTitle ?? 'source')}](${source})` : ''}`;
    });
  return lines.length ? `**Figures**\n${lines.join('\n')}` : '';
}

/** Shows a text as it is written, whatever Markdown it may contain. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&$]/g, '\\$&')
    .replace(/^\s*(?:[#+\-=]|\d+[.)])/, (sign) => `\u200b${sign}`)
    .replace(/\s+/g, ' ');
}
