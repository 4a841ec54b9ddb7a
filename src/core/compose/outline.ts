import type { Heading } from '../answer';
import { type PartPlace, sectionsOf } from '../parts';
import type { Reading } from '../reading';
import type { Span } from '../text';
import { type Part, template } from '../wording';

/** A heading or a part of the template, with what stands below it. */
export interface OutlineNode extends Span {
  readonly name: string;
  readonly detail: string;
  /** Undefined for a heading. */
  readonly part?: Part['id'];
  /** False for a part whose slot is still to be filled. */
  readonly isFilled: boolean;
  /** What is marked when it is chosen; inside the span. */
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

interface Open extends OutlineNode {
  start: number;
  end: number;
  readonly level: number;
  readonly children: Open[];
}

/** The headings as a tree, with the parts of the template that the text under each shows. */
export function outlineOf(reading: Reading): readonly OutlineNode[] {
  const { headings, text } = reading.answer;
  const roots: Open[] = [];
  const path: Open[] = [];
  const add = (node: Open) => {
    while (path.length && (path.at(-1) as Open).level >= node.level) path.pop();
    (path.at(-1)?.children ?? roots).push(node);
    path.push(node);
  };
  const nodes = [...headings.map(headingNode), ...partNodes(reading)];
  nodes.sort((a, b) => a.start - b.start || a.level - b.level);
  for (const node of nodes) add(node);
  const textEnd = text.trimEnd().length;
  headings.forEach(({ start, level }, index) => {
    const next = headings.slice(index + 1).find((each) => each.level <= level);
    const node = nodes.find((each) => each.start === start && !each.part) as Open;
    node.end = Math.max(node.end, next ? text.slice(0, next.start).trimEnd().length : textEnd);
  });
  return roots;
}

const PartLevel = 7;

function headingNode({ start, end, level, text }: Heading): Open {
  const name = text || '#';
  return {
    name,
    detail: '',
    start,
    end,
    level,
    selection: { start, end },
    isFilled: true,
    children: [],
  };
}

function partNodes(reading: Reading): Open[] {
  const { sentences, headings } = reading.answer;
  return sectionsOf(reading).flatMap(({ part, place, first, last }): Open[] => {
    const start = sentences[first]?.start as number;
    // A part does not reach over a heading: what stands below it is told by its own name.
    const heading = headings.find(({ sentence }) => sentence > first && sentence < last);
    const end = sentences[(heading ? heading.sentence : last) - 1]?.end as number;
    const { label } = template.parts.find(({ id }) => id === part) as Part;
    return [
      {
        name: label,
        detail: detailOf(reading, place),
        part,
        start,
        end,
        level: PartLevel,
        selection: clamp(place, { start, end }),
        isFilled: place.isFilled,
        children: [],
      },
    ];
  });
}

function detailOf({ answer: { text } }: Reading, place: PartPlace): string {
  const words = place.entry?.name ?? text.slice(place.start, place.end).replace(/\s+/g, ' ');
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
}

function clamp({ start, end }: Span, limit: Span): Span {
  const from = Math.max(start, limit.start);
  return { start: from, end: Math.max(from, Math.min(end, limit.end)) };
}

/** A stretch of whole lines to fold. */
export interface Fold extends Span {
  readonly kind?: 'comment' | 'region';
}

/** What can be folded: front matter, headings with their text, parts, comments and `region` marks. */
export function foldsOf(reading: Reading): readonly Fold[] {
  const { frontMatter, comments } = reading.answer;
  const folds: Fold[] = [];
  if (frontMatter.span.end > 0) folds.push({ ...frontMatter.span, kind: 'region' });
  const visit = ({ start, end, children }: OutlineNode) => {
    folds.push({ start, end });
    children.forEach(visit);
  };
  outlineOf(reading).forEach(visit);
  const open: Span[] = [];
  for (const comment of comments) {
    if (/^\s*#?region\b/.test(comment.text)) open.push(comment);
    else if (/^\s*#?endregion\b/.test(comment.text)) {
      const start = open.pop();
      if (start) folds.push({ start: start.start, end: comment.end, kind: 'region' });
    } else folds.push({ start: comment.start, end: comment.end, kind: 'comment' });
  }
  return folds;
}

/** What a selection at `offset` grows to: name or slot, sentence, part, paragraph, heading, text. */
export function stretchesAt(reading: Reading, offset: number): readonly Span[] {
  const { answer, mentions } = reading;
  const holds = ({ start, end }: Span) => start <= offset && offset <= end;
  const slot = answer.slots.find(holds);
  const { start: bodyStart } = answer.sentences[0] ?? { start: 0 };
  const stretches: Span[] = [
    ...(slot ? [{ start: slot.start + 1, end: slot.end - 1 }, slot] : []),
    ...mentions.filter(holds),
    ...answer.sentences.filter(holds),
    ...answer.paragraphs.filter(holds),
    ...(holds(answer.frontMatter.span) ? [answer.frontMatter.span] : []),
    ...(offset >= bodyStart ? [{ start: bodyStart, end: answer.text.trimEnd().length }] : []),
    { start: 0, end: answer.text.length },
  ];
  const visit = (node: OutlineNode) => {
    if (holds(node)) stretches.push(node);
    node.children.forEach(visit);
  };
  outlineOf(reading).forEach(visit);
  return nested(stretches.filter(holds));
}

/** The stretches from the inside out, without those that cross another. */
function nested(stretches: readonly Span[]): Span[] {
  const sorted = [...stretches].sort((a, b) => a.end - a.start - (b.end - b.start));
  const kept: Span[] = [];
  for (const { start, end } of sorted) {
    const inner = kept.at(-1);
    if (inner && (start > inner.start || end < inner.end)) continue;
    if (inner && start === inner.start && end === inner.end) continue;
    kept.push({ start, end });
  }
  return kept;
}
