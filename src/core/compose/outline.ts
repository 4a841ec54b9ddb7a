import { type PartPlace, partsOf, sectionsOf } from '../parts';
import type { Reading } from '../reading';
import { lineStart, type Span } from '../text';
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
  /** Where it comes among those that begin at the same sentence. */
  readonly place: number;
  readonly children: Open[];
}

/**
 * The headings as a tree, with the parts of the template that the text under each shows. A part that
 * shares its sentence with another has a node of its own beside it.
 */
export function outlineOf(reading: Reading): readonly OutlineNode[] {
  return tree([...headingNodes(reading), ...sectionNodes(reading), ...sharedNodes(reading)]);
}

function tree(nodes: readonly Open[]): readonly OutlineNode[] {
  const roots: Open[] = [];
  const path: Open[] = [];
  for (const node of [...nodes].sort((a, b) => a.place - b.place || a.level - b.level)) {
    while (path.length && (path.at(-1) as Open).level >= node.level) path.pop();
    (path.at(-1)?.children ?? roots).push(node);
    path.push(node);
  }
  return roots;
}

/** Deeper than any heading. */
const PartLevel = 7;

function headingNodes({ answer: { headings, text } }: Reading): Open[] {
  return headings.map((heading, index): Open => {
    const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
    const stop = next ? lineStart(text, next.start) : text.length;
    const start = lineStart(text, heading.start);
    return {
      name: heading.text || '#',
      detail: '',
      start,
      end: Math.max(heading.end, text.slice(0, stop).trimEnd().length),
      level: heading.level,
      place: start,
      selection: { start: heading.start, end: heading.end },
      isFilled: true,
      children: [],
    };
  });
}

function sectionNodes(reading: Reading): Open[] {
  const { sentences, headings } = reading.answer;
  return sectionsOf(reading).map(({ place, first, last }) => {
    // A part does not reach over a heading: what stands below it is told by its own name.
    const heading = headings.find(({ sentence }) => sentence > first && sentence < last);
    const start = sentences[first]?.start as number;
    const end = sentences[(heading ? heading.sentence : last) - 1]?.end as number;
    return partNode(reading, place, { start, end });
  });
}

/** The parts that stand in the first sentence of a section of another part. */
function sharedNodes(reading: Reading): Open[] {
  const begun = sectionsOf(reading).map(({ place }) => place);
  const seen = new Set(begun.map(({ part, sentence }) => `${part} ${sentence}`));
  return partsOf(reading).flatMap((place) => {
    const key = `${place.part} ${place.sentence}`;
    const isShared = begun.some(({ sentence }) => sentence === place.sentence);
    // A deed beside another part is the reason or proof of that part.
    const isProof = place.part === 'story' && place.isFilled;
    if (!isShared || isProof || seen.has(key)) return [];
    seen.add(key);
    return [partNode(reading, place, place)];
  });
}

function partNode(reading: Reading, place: PartPlace, { start, end }: Span): Open {
  const order = template.parts.findIndex(({ id }) => id === place.part);
  const { label } = template.parts[order] as Part;
  const sentence = reading.answer.sentences[place.sentence]?.start ?? start;
  return {
    name: label,
    detail: detailOf(reading, place),
    part: place.part,
    start,
    end,
    level: PartLevel,
    place: sentence + order / 10,
    selection: clamp(place, { start, end }),
    isFilled: place.isFilled,
    children: [],
  };
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
  tree([...headingNodes(reading), ...sectionNodes(reading)]).forEach(visit);
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
