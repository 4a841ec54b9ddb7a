import type { Answer, Comment } from './answer';
import { firstWhere } from './firstWhere';
import { IgnoreScopes } from './ignoreScopes';
import { remembered } from './remembered';
import type { Finding, Fix } from './rule';
import { linesOf, newlineOf, nextLine, type Span } from './text';

/** An ignore comment: which rules (none means all), and where. */
export interface Ignore {
  readonly comment: Comment;
  /** The word that makes it one: `answer-ignore`, with `-next-line` or `-file` where it has it. */
  readonly keyword: Span & { readonly name: string };
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** The stretch of text it is about. */
  readonly scope: Span;
}

const Form = /^(\s*)(answer-ignore(-next-line|-file)?)(?![\w-])([\s\S]*)$/;

/** The ignore comments of an answer, in order. */
export function ignoresIn({ text, comments }: Answer): Ignore[] {
  const ignores: Ignore[] = [];
  const scopeOf = scopesIn(text);
  for (const comment of comments) {
    const match = Form.exec(comment.text);
    if (!match) continue;
    const [all, indent = '', name = '', where, list = ''] = match;
    const start = comment.start + 4 + indent.length;
    const keyword = { name, start, end: start + name.length };
    const listStart = comment.start + 4 + all.length - list.length;
    const rules = [...list.matchAll(/[\w-]+/g)].map(({ 0: id, index }) => {
      return { id, span: { start: listStart + index, end: listStart + index + id.length } };
    });
    ignores.push({ comment, keyword, rules, scope: scopeOf(comment, where) });
  }
  return ignores;
}

/** What comments are about, asked in their order; a line full of them is searched once. */
function scopesIn(text: string): (comment: Comment, where: string | undefined) => Span {
  const lineAt = linesOf(text);
  const followingAt = linesOf(text);
  return (comment, where) => {
    if (where === '-file') return { start: 0, end: text.length + 1 };
    const { end } = lineAt(comment.end);
    if (where !== '-next-line') return { start: lineAt(comment.start).start, end: end + 1 };
    const start = nextLine(text, end);
    const isLast = start > text.length;
    return { start, end: isLast ? start : nextLine(text, followingAt(start).end) };
  };
}

/** Drops the findings that are ignored, and tells which comments ignored something. */
export function applyIgnores(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
): { kept: Finding[]; used: Set<Ignore> } {
  const usedLists = new Set<readonly Ignore[]>();
  const scopes = new IgnoreScopes(ignores);
  const kept = findings.filter(({ start, end, rule }) => {
    const lists = [...scopes.about(rule, { start, end: Math.max(end, start + 1) })];
    for (const list of lists) usedLists.add(list);
    return lists.length === 0;
  });
  return { kept, used: new Set([...usedLists].flat()) };
}

/** The ways to ignore a finding of `rule` that ends at `end`. */
export interface WaysToIgnore {
  onLine(rule: string, end: number): Fix;
  /** The same fix for all findings of a rule. */
  inFile(rule: string): Fix;
}

/** The ways to ignore what is found in an answer. */
export function waysToIgnore({ text, frontMatter, comments }: Answer): WaysToIgnore {
  const lineAt = linesOf(text);
  const newline = newlineOf(text);
  const under = frontMatter.span.end;
  return {
    onLine(rule, end) {
      const { end: lineEnd } = lineAt(end);
      const comment = `<!-- answer-ignore ${rule} -->`;
      // Written into a comment that goes on behind the line, it would end that one.
      const around = commentAround(comments, lineEnd);
      const at = around?.start ?? lineEnd;
      const edits = [{ start: at, end: at, text: around ? `${comment} ` : ` ${comment}` }];
      return { title: `Ignore ${rule} on this line`, ignores: true, edits };
    },
    inFile: remembered((rule) => {
      const comment = `<!-- answer-ignore-file ${rule} -->`;
      const insertion = under > 0 ? `${newline}${comment}` : `${comment}${newline}`;
      const edits = [{ start: under, end: under, text: insertion }];
      return { title: `Ignore ${rule} in this file`, ignores: true, edits };
    }),
  };
}

/** The comment that begins before an offset and ends behind it. */
function commentAround(comments: readonly Comment[], offset: number): Comment | undefined {
  const comment = comments[firstWhere(comments, ({ start }) => start >= offset) - 1];
  return comment && comment.end > offset ? comment : undefined;
}

/** The ignore comments about one line, each with the edit that makes it about the whole file. */
export function widened(answer: Answer): { readonly place: Span; readonly fix: Fix }[] {
  return ignoresIn(answer)
    .filter(({ keyword, rules }) => rules.length > 0 && !keyword.name.endsWith('-file'))
    .map(({ comment, keyword, rules }) => {
      const list = rules.map(({ id }) => id).join(', ');
      const { start, end } = keyword;
      return {
        place: comment,
        fix: {
          title: `Ignore ${list} in the whole file instead`,
          edits: [{ start, end, text: 'answer-ignore-file' }],
        },
      };
    });
}
