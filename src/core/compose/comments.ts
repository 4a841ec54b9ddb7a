import { findingsOf } from '../check';
import { type Reading, read } from '../reading';
import { rules } from '../rules';
import { lineEnd, lineStart, nextLine } from '../text';
import type { Suggestion } from './suggestion';

const forms = [
  { form: 'answer-ignore', detail: 'on this line' },
  { form: 'answer-ignore-next-line', detail: 'on the next line' },
  { form: 'answer-ignore-file', detail: 'in the whole file' },
];

/** Where the comment begins that the cursor is in; -1 where it is in none. */
export function openCommentAt(text: string, offset: number): number {
  const open = text.lastIndexOf('<!--', offset - 4);
  return open >= 0 && text.slice(open + 4, offset).includes('-->') ? -1 : open;
}

/** What may stand in a comment: the forms of an ignore comment, then the rules it is about. */
export function commentSuggestions(reading: Reading, open: number, offset: number): Suggestion[] {
  const { text } = reading.answer;
  const written = text.slice(open + 4, offset);
  const form = /^\s*(answer-ignore(?:-next-line|-file)?)\s/.exec(written)?.[1];
  const typed = /[\w-]*$/.exec(written)?.[0] ?? '';
  const span = { start: offset - typed.length, end: offset };
  if (!form) {
    if (written.trim() !== typed) return [];
    const blank = written === typed ? ' ' : '';
    return forms.map(({ form: label, detail }) => ({
      kind: 'comment',
      label,
      span,
      text: `${blank}${label} `,
      filter: label,
      detail: `Ignore findings ${detail}`,
    }));
  }
  const named = new Set(written.match(/[\w-]+/g));
  named.delete(typed);
  const here = rulesFound(reading, form, open, offset);
  const ordered = [
    ...rules.filter(({ id }) => here.has(id)),
    ...rules.filter(({ id }) => !here.has(id)),
  ];
  return ordered
    .filter(({ id }) => !named.has(id))
    .map(({ id, summary }) => ({
      kind: 'rule',
      label: id,
      span,
      text: id,
      filter: id,
      ...(here.has(id) && { detail: 'found here' }),
      documentation: summary,
    }));
}

/** Rules with a finding where the comment looks, as if it were not there. */
function rulesFound(
  { answer, options }: Reading,
  form: string,
  open: number,
  offset: number,
): Set<string> {
  const { text } = answer;
  const close = text.indexOf('-->', offset);
  const lineStop = lineEnd(text, offset);
  const stop = close >= 0 && close < lineStop ? close + 3 : lineStop;
  const blank = ' '.repeat(stop - open);
  const without = read(text.slice(0, open) + blank + text.slice(stop), options);
  const isFile = form.endsWith('-file');
  const next = form.endsWith('-next-line') ? nextLine(text, offset) : undefined;
  const from = isFile ? 0 : (next ?? lineStart(text, open));
  const to = isFile ? Number.POSITIVE_INFINITY : lineEnd(text, Math.min(from, text.length));
  return new Set(
    findingsOf(without)
      .filter(({ start, end }) => start <= to && end >= from)
      .map(({ rule }) => rule),
  );
}
