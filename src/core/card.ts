import type { Entry, Figure, NewerStatement, Statement } from './data';
import { dateInWords, statementText } from './facts/figureText';
import { escapeMarkdown, linkTo } from './markdown';

/** Letters that verdicts may take: more would push the rest of the card out of sight. */
const Room = 320;
const ShownQuestions = 2;

const Kinds: Readonly<Record<Entry['kind'], string>> = {
  principle: 'Leadership Principle',
  initiative: 'initiative',
  concept: 'way of working',
  product: 'product',
  figure: 'figures',
};

/**
 * What to have in mind on one thing, short enough for a hover: the verdict on its figures first.
 * Markdown without HTML or commands; `today` is the ISO date that review dates are compared with.
 */
export function card(entry: Entry, today?: string): string {
  const { lifecycle, figures } = entry;
  const verdicts = inOrder(figures, today).map((figure) => verdictOn(figure, today));
  const shown = fitting(verdicts, Room - (lifecycle.note?.length ?? 0));
  const others = verdicts.length - shown.length;
  const questions = entry.questions.slice(0, ShownQuestions);
  const confirmed = figures.filter(({ status }) => status === 'confirmed');
  const holding = confirmed.find(({ claimed }) => claimed) ?? confirmed[0];
  // A principle convinces by its story; anything else by what it means to the speaker.
  const story = entry.kind === 'principle' ? entry.stories[0] : undefined;
  return paragraphs([
    titleOf(entry, '**'),
    [
      lifecycle.note ? `⚠ ${escapeMarkdown(lifecycle.note)}` : '',
      ...shown,
      others > 0 ? `⚠ ${others} more ${others > 1 ? 'figures need' : 'figure needs'} care.` : '',
      verdicts.length === 0 && holding ? `✓ ${dated(holding)}` : '',
    ]
      .filter(Boolean)
      .join('  \n'),
    escapeMarkdown(entry.summary),
    [
      `**Why it may matter:** ${escapeMarkdown(entry.matters)}`,
      story ? `**Convincing:** ${escapeMarkdown(story)}` : '',
    ]
      .filter(Boolean)
      .join('  \n'),
    `**Asked next:**\n${list(questions.map(escapeMarkdown))}`,
  ]);
}

/** All that is known of one thing, as a Markdown document. */
export function moreCard(entry: Entry, today?: string): string {
  const { lifecycle, figures } = entry;
  const doubtful = inOrder(figures, today);
  const holding = figures.filter((figure) => !doubtful.includes(figure));
  const names = [...entry.aliases, ...entry.weakAliases, ...entry.abbreviations];
  const since = lifecycle.since ? ` (${dateInWords(lifecycle.since)})` : '';
  return `${paragraphs([
    titleOf(entry, '# '),
    lifecycle.note
      ? `⚠ ${escapeMarkdown(lifecycle.note)}${since}${sourceOf(lifecycle.source)}`
      : '',
    escapeMarkdown(entry.summary),
    entry.source ? linkTo('Official page', entry.source) : '',
    section(
      'What to be careful with',
      doubtful.map((figure) => fullVerdict(figure, today)),
    ),
    section(
      'Figures that hold',
      holding.map((figure) => dated(figure)),
    ),
    `## Why it may matter\n\n${escapeMarkdown(entry.matters)}`,
    section('What convinces', entry.stories.map(escapeMarkdown)),
    section('Asked next', entry.questions.map(escapeMarkdown)),
    `## A way to open\n\n> ${escapeMarkdown(entry.opener)}`,
    names.length ? `## Also called\n\n${names.map(escapeMarkdown).join(' · ')}` : '',
  ])}\n`;
}

/** The first of the verdicts, and more while there is room; addresses of links take none. */
function fitting(verdicts: readonly string[], room: number): string[] {
  let left = room;
  return verdicts.filter((verdict, index) => {
    left -= verdict.replace(/\]\([^)]*\)/g, '').length;
    return index === 0 || left >= 0;
  });
}

function titleOf({ name, kind, source }: Entry, mark: '**' | '# '): string {
  const title = escapeMarkdown(name);
  return mark === '# '
    ? `# ${title}\n\n*${Kinds[kind]}*`
    : `**${title}** · ${linkTo(Kinds[kind], source)}`;
}

/** The figures to warn of: those that guides repeat first, then those past their review date. */
function inOrder(figures: readonly Figure[], today: string | undefined): Figure[] {
  const weight = (figure: Figure) => {
    if (figure.status === 'confirmed') return isDue(figure, today) ? 3 : -1;
    if (!figure.claimed) return 2;
    return figure.status === 'unverified' ? 1 : 0;
  };
  return figures.filter((figure) => weight(figure) >= 0).sort((a, b) => weight(a) - weight(b));
}

/** Whether a figure should be looked up again before it is said. */
function isDue({ reviewBy }: Figure, today: string | undefined): boolean {
  return reviewBy !== undefined && today !== undefined && reviewBy < today;
}

const Verdicts = {
  confirmed: 'Look it up again',
  outdated: 'Out of date',
  disputed: 'Disputed',
  unverified: 'No source found',
} as const;

function verdictOn(figure: Figure, today: string | undefined): string {
  const { status, newer, say, reviewBy } = figure;
  if (status === 'confirmed') {
    const due = reviewBy ? ` Due since ${dateInWords(reviewBy)}.` : '';
    return `⚠ **${Verdicts[status]}:** ${dated(figure)}.${due}`;
  }
  const date = figure.asOf?.slice(0, 4) ?? '';
  const year = date && !figure.text.includes(date) ? ` (${date})` : '';
  const parts = [
    `⚠ **${Verdicts[status]}:** ${sentence(figure.text)}${year}.`,
    newer
      ? `${isDue(figure, today) ? 'When last checked' : 'Now'}: ${newerText(figure, newer)}.`
      : '',
    say ? `Say “${escapeMarkdown(say.replace(/,$/, ''))}”.` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** The newer number where it counts the same, else the sentence that tells what it counts. */
function newerText({ unit }: Figure, newer: NewerStatement): string {
  const isNumber = typeof newer.value === 'number' && newer.sameMeasure && newer.unit === unit;
  return dated(newer, isNumber ? statementText(newer) : newer.text);
}

function fullVerdict(figure: Figure, today: string | undefined): string {
  const { warn, status } = figure;
  const source = status === 'confirmed' ? '' : sourceOf(figure.source, figure.sourceTitle);
  return `${verdictOn(figure, today)}${warn ? ` ${escapeMarkdown(warn)}` : ''}${source}`;
}

/** A statement with its date and a link to its source: "28% (March 2026, Synergy)". */
function dated({ asOf, source, sourceTitle, text }: Statement, said = text): string {
  const notes = [
    asOf ? dateInWords(asOf.slice(0, 7)) : '',
    source ? linkTo(sourceTitle ?? 'source', source) : '',
  ].filter(Boolean);
  return notes.length ? `${sentence(said)} (${notes.join(', ')})` : sentence(said);
}

/** A sentence without its full stop, which follows what is put behind it. */
function sentence(text: string): string {
  return escapeMarkdown(text.replace(/\.$/, ''));
}

function sourceOf(source: string | undefined, title = 'source'): string {
  return source ? ` (${linkTo(title, source)})` : '';
}

function section(title: string, lines: readonly string[]): string {
  return lines.length ? `## ${title}\n\n${list(lines)}` : '';
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n');
}
