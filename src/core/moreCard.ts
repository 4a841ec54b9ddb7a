import { Kinds } from './card';
import type { Entry, Figure } from './data';
import { dateInWords } from './facts/figureText';
import { escapeMarkdown, linkTo } from './markdown';
import { dated, doubtful, verdictOn } from './verdict';

/** All that is known of one thing, as a Markdown document; `today` is an ISO date. */
export function moreCard(entry: Entry, today?: string): string {
  const { lifecycle, figures } = entry;
  const toCheck = doubtful(entry, today);
  const holding = figures.filter((figure) => !toCheck.includes(figure));
  const names = [...entry.aliases, ...entry.weakAliases, ...entry.abbreviations];
  const since = lifecycle.since ? ` (${dateInWords(lifecycle.since)})` : '';
  return `${paragraphs([
    `# ${escapeMarkdown(entry.name)}\n\n*${Kinds[entry.kind]}*`,
    lifecycle.note
      ? `⚠ ${escapeMarkdown(lifecycle.note)}${since}${sourceOf(lifecycle.source)}`
      : '',
    escapeMarkdown(entry.summary),
    entry.source ? linkTo('Official page', entry.source) : '',
    section(
      'What to be careful with',
      toCheck.map((figure) => fullVerdict(figure, today)),
    ),
    section(
      'Figures that hold',
      holding.map((figure) => dated(figure, 'full')),
    ),
    `## Why it may matter\n\n${escapeMarkdown(entry.matters)}`,
    section('What convinces', entry.stories.map(escapeMarkdown)),
    section('Asked next', entry.questions.map(escapeMarkdown)),
    `## A way to open\n\n> ${escapeMarkdown(entry.opener)}`,
    names.length ? `## Also called\n\n${names.map(escapeMarkdown).join(' · ')}` : '',
  ])}\n`;
}

function fullVerdict(figure: Figure, today: string | undefined): string {
  const { warn, status } = figure;
  const source = status === 'confirmed' ? '' : sourceOf(figure.source, figure.sourceTitle);
  return `${verdictOn(figure, today, 'full')}${warn ? ` ${escapeMarkdown(warn)}` : ''}${source}`;
}

function sourceOf(source: string | undefined, title = 'source'): string {
  return source ? ` (${linkTo(title, source)})` : '';
}

function section(title: string, lines: readonly string[]): string {
  return lines.length ? `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}` : '';
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n');
}
