import type { Entry, Figure, NewerStatement, Statement } from './data';
import { dateInWords, statementText } from './facts/figureText';
import { escapeMarkdown, linkTo } from './markdown';

const Titles = {
  confirmed: 'Look it up again',
  outdated: 'Out of date',
  disputed: 'Disputed',
  unverified: 'No source found',
} as const;

/** Whether sources go by their names, or by "source" where the name is long. */
type Labels = 'short' | 'full';
const LongestLabel = 16;

/** The figures to warn of: those that guides repeat first, then those past their review date. */
export function doubtful({ figures }: Entry, today: string | undefined): Figure[] {
  const weight = (figure: Figure) => {
    if (figure.status === 'confirmed') return isDue(figure, today) ? 3 : -1;
    if (!figure.claimed) return 2;
    return figure.status === 'unverified' ? 1 : 0;
  };
  return figures.filter((figure) => weight(figure) >= 0).sort((a, b) => weight(a) - weight(b));
}

/** What is wrong with a figure, what is right now, and words that stay true. */
export function verdictOn(
  figure: Figure,
  today: string | undefined,
  labels: Labels = 'short',
): string {
  const { status, newer, say, reviewBy } = figure;
  if (status === 'confirmed') {
    const due = reviewBy ? ` Due since ${dateInWords(reviewBy)}.` : '';
    return `${headOf(figure)} ${dated(figure, labels)}.${due}`;
  }
  const date = figure.asOf?.slice(0, 4) ?? '';
  const year = date && !figure.text.includes(date) ? ` (${date})` : '';
  const parts = [
    `${headOf(figure)} ${sentence(figure.text)}${year}.`,
    newer
      ? `${isDue(figure, today) ? 'When last checked' : 'Now'}: ${newerText(figure, newer, labels)}.`
      : '',
    say ? `Say “${escapeMarkdown(say.replace(/,$/, ''))}”.` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** The same in few words, where the figure is a number: "Out of date: 95%. Now: 100%." */
export function shortVerdictOn(figure: Figure, today: string | undefined): string | undefined {
  const { status, newer, say, value } = figure;
  if (status === 'confirmed' || typeof value !== 'number') return undefined;
  const isDoubtful = isDue(figure, today);
  const better =
    newer && isSameCount(figure, newer) && !isDoubtful
      ? `Now: ${linkTo(statementText(newer), newer.source)}.`
      : say
        ? `Say “${escapeMarkdown(say.replace(/,$/, ''))}”.`
        : '';
  return better && `${headOf(figure)} ${escapeMarkdown(statementText(figure))}. ${better}`;
}

/** How many figures need care, by what is wrong with them. */
export function countOf(figures: readonly Figure[]): string {
  const isOne = figures.length === 1;
  const kinds = (['outdated', 'disputed', 'unverified', 'confirmed'] as const).flatMap((status) => {
    const { length } = figures.filter((figure) => figure.status === status);
    if (length === 0) return [];
    return isOne ? CountedAs[status] : `${length} ${CountedAs[status]}`;
  });
  return `⚠ ${isOne ? 'A figure needs' : `${figures.length} figures need`} care: ${kinds.join(', ')}.`;
}

const CountedAs = {
  outdated: 'out of date',
  disputed: 'disputed',
  unverified: 'without source',
  confirmed: 'due for a look',
} as const;

/** A statement with its date and a link to its source: "28% (March 2026, Synergy)". */
export function dated(statement: Statement, labels: Labels = 'short', said?: string): string {
  const { asOf, source, sourceTitle = 'source', text } = statement;
  const isShort = labels === 'full' || sourceTitle.length <= LongestLabel;
  const notes = [
    asOf ? dateInWords(asOf.slice(0, 7)) : '',
    source ? linkTo(isShort ? sourceTitle : 'source', source) : '',
  ].filter(Boolean);
  const words = sentence(said ?? text);
  return notes.length ? `${words} (${notes.join(', ')})` : words;
}

function headOf({ status }: Figure): string {
  return `⚠ **${Titles[status]}:**`;
}

/** Whether a figure should be looked up again before it is said. */
function isDue({ reviewBy }: Figure, today: string | undefined): boolean {
  return reviewBy !== undefined && today !== undefined && reviewBy < today;
}

function isSameCount({ unit }: Figure, newer: NewerStatement): boolean {
  return typeof newer.value === 'number' && newer.sameMeasure && newer.unit === unit;
}

/** The newer number where it counts the same, else the sentence that tells what it counts. */
function newerText(figure: Figure, newer: NewerStatement, labels: Labels): string {
  return dated(newer, labels, isSameCount(figure, newer) ? statementText(newer) : undefined);
}

/** A sentence without its full stop, which follows what is put behind it. */
function sentence(text: string): string {
  return escapeMarkdown(text.replace(/\.$/, ''));
}
