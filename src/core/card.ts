import type { Entry, Figure } from './data';
import { escapeMarkdown, linkTo } from './markdown';
import { HoverRoom, linesOf, seen } from './room';
import { countOf, dated, doubtful, shortVerdictOn, verdictOn } from './verdict';

const ShownQuestions = 2;
const LongestQuestion = HoverRoom.letters - 2;

export const Kinds: Readonly<Record<Entry['kind'], string>> = {
  principle: 'Leadership Principle',
  initiative: 'initiative',
  concept: 'way of working',
  product: 'product',
  figure: 'figures',
};

/** What a card is made for. */
export interface CardOptions {
  /** The ISO date that review dates are compared with. */
  readonly today?: string;
  /** Figures of the entry that the text states: what is wrong with them is told in full. */
  readonly stated?: readonly Figure[];
  /** Height in pixels that the card may take. */
  readonly room?: number;
  /** A link to all that is known, as Markdown of our own. */
  readonly more?: string;
  /** False where what has become of the thing is told beside the card. */
  readonly lifecycle?: boolean;
}

/**
 * What to have in mind on one thing, short enough for a hover: the verdict on its figures first.
 * Markdown without HTML; where room is short, the least needed lines go.
 */
export function card(entry: Entry, options: CardOptions = {}): string {
  const { room = HoverRoom.height, more } = options;
  const groups = [
    [titleOf(entry, more)],
    verdicts(entry, options),
    [escapeMarkdown(entry.summary), `**Why:** ${escapeMarkdown(entry.matters)}`],
    questionsOf(entry).map((question) => `• ${escapeMarkdown(question)}`),
  ].filter(({ length }) => length > 0);
  const [story] = entry.kind === 'principle' ? entry.stories : [];
  if (story) {
    // A principle convinces by its story; anything else by what it means to the speaker.
    const convincing = `**Convincing:** ${escapeMarkdown(story)}`;
    const longer = groups.map((lines, at) =>
      at === groups.length - 2 ? [...lines, convincing] : lines,
    );
    if (heightOf(longer) <= room) return longer.map(together).join('\n\n');
  }
  if (heightOf(groups) <= room) return groups.map(together).join('\n\n');
  const lines = groups.flat();
  // From the last question up to the summary; what it is called and the verdict stay.
  const kept = (groups[0]?.length ?? 0) + (groups.length > 3 ? (groups[1]?.length ?? 0) : 0);
  while (lines.length > kept && heightOf([lines]) > room) lines.pop();
  return together(lines);
}

/** The first questions that fit on a line each; the shortest where not two do. */
export function questionsOf({ questions }: Entry): readonly string[] {
  const short = questions.filter(({ length }) => length <= LongestQuestion);
  const byLength = [...questions].sort((a, b) => a.length - b.length);
  return (short.length < ShownQuestions ? byLength : short).slice(0, ShownQuestions);
}

/** Pixels that groups of lines take as paragraphs of a hover. */
export function heightOf(groups: readonly (readonly string[])[]): number {
  const lines = groups.flat().map((line) => linesOf(seen(line)));
  const sum = lines.reduce((all, one) => all + one, 0);
  return sum * HoverRoom.line + groups.length * HoverRoom.gap;
}

function together(lines: readonly string[]): string {
  return lines.join('  \n');
}

function titleOf({ name, kind, source }: Entry, more: string | undefined): string {
  const title = [`**${escapeMarkdown(name)}**`, linkTo(Kinds[kind], source), more ?? ''];
  const whole = title.filter(Boolean).join(' · ');
  if (linesOf(seen(whole)) === 1) return whole;
  return [title[0], more ?? title[1]].join(' · ');
}

/** What has become of it, and what is wrong with the figures: at length with those in the text. */
function verdicts(entry: Entry, { today, stated = [], lifecycle = true }: CardOptions): string[] {
  const { note } = lifecycle ? entry.lifecycle : {};
  const [gist = ''] = /^.*?[.!?](?= |$)/.exec(note ?? '') ?? [note];
  const [first] = stated;
  const lines = [
    gist ? `⚠ ${escapeMarkdown(gist)}` : '',
    first ? (first.status === 'confirmed' ? `✓ ${dated(first)}.` : verdictOn(first, today)) : '',
  ];
  if (!first) lines.push(onFigures(entry, today));
  return lines.filter(Boolean);
}

/** One line on the figures of an entry that the text does not state. */
function onFigures(entry: Entry, today: string | undefined): string {
  const figures = doubtful(entry, today);
  const [worst] = figures;
  const isOneLine = (line: string | undefined): line is string =>
    line !== undefined && linesOf(seen(line)) === 1;
  if (worst) {
    const others = figures.length - 1;
    const rest = others ? ` ${others} more ${others > 1 ? 'need' : 'needs'} care.` : '';
    const short = shortVerdictOn(worst, today);
    if (short && isOneLine(short + rest)) return short + rest;
    if (isOneLine(short)) return short;
    const count = countOf(figures);
    return isOneLine(count) ? count : `⚠ ${figures.length} figures need care.`;
  }
  const confirmed = entry.figures.filter(({ status }) => status === 'confirmed');
  const holding = confirmed.find(({ claimed }) => claimed) ?? confirmed[0];
  const line = holding && `✓ ${dated(holding)}`;
  return line && isOneLine(line) ? line : '';
}
