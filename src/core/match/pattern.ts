import { tokenise } from '../parse/tokens';
import { remembered } from '../remembered';
import { copyOf } from '../text';
import { late } from '../unicode';
import { inflect } from './inflect';
import { plainWords } from './symbols';

/** A pattern read: what a run of words must look like. */
export type Node =
  /** One word out of these forms; for the same forms it is as a rule the same node. */
  | WordNode
  | { readonly kind: 'number' }
  /** A proper name: a word with a capital that no pattern asks for in small letters. */
  | { readonly kind: 'name' }
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly kind: 'choice'; readonly nodes: readonly Node[] }
  | { readonly kind: 'optional'; readonly node: Node }
  /** Up to `most` words of any kind. */
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' | 'end' };

export interface WordNode {
  readonly kind: 'word';
  readonly forms: readonly string[];
}

/** Named lists of patterns, used in others as `<name>`. */
export type PatternSets = Readonly<Record<string, readonly string[]>>;

/** A pattern that can't be read: `column` counts from 0 in the pattern's text. */
export class PatternError extends Error {
  constructor(
    message: string,
    readonly column: number,
  ) {
    super(message);
  }
}

const DefaultGap = 3;
const LongestGap = 12;
const DeepestList = 8;

/**
 * Reads the pattern language of data/phrases.yaml: words stand for themselves; `word~` for any of its
 * inflections; `(a|b c)` for one of several; `x?` may be absent; `...` is a gap of up to three words,
 * `...5` of up to five; `<name>` is a named list; `#` a number; `@` a proper name; `^` and `$` the
 * ends of a sentence.
 * @throws PatternError where the text is not of that form.
 */
export function parsePattern(text: string, sets: PatternSets = {}): Node {
  return new PatternReader(text, sets, 0).read();
}

/** A pattern of plain words, as an alias is written. */
export function plainPattern(text: string): Node {
  const nodes = tokenise(text).flatMap(({ start, end }) => wordsOf(text.slice(start, end)));
  return { kind: 'sequence', nodes };
}

const MostWords = 20_000;
/** Words by their forms, made once: most stand in many patterns. */
const wordNodes = new Map<string, WordNode>();

function oneOf(forms: readonly string[]): WordNode {
  const key = forms.length === 1 ? (forms[0] as string) : forms.join('|');
  let node = wordNodes.get(key);
  if (!node) {
    const own = forms.map(copyOf);
    node = { kind: 'word', forms: own };
    if (wordNodes.size >= MostWords) wordNodes.clear();
    wordNodes.set(own.join('|'), node);
  }
  return node;
}

/** Nodes of a word as written, contractions written out. */
const wordsOf = remembered((written): readonly Node[] =>
  plainWords(written.toLowerCase().replace(/’/g, "'")).map((word) => oneOf([word])),
);

/** Lists by name and brackets by text, read once for all patterns that have them. */
const partsRead = new WeakMap<PatternSets, Map<string, Node>>();

class PatternReader {
  #at = 0;

  constructor(
    private readonly text: string,
    private readonly sets: PatternSets,
    private readonly depth: number,
  ) {}

  read(): Node {
    const node = this.#choice();
    if (this.#at < this.text.length) {
      throw new PatternError('There is a ")" without its "(".', this.#at);
    }
    return node;
  }

  /** Alternatives up to a ")" or the end; single words among them become one node of many forms. */
  #choice(): Node {
    const forms: string[] = [];
    const others: Node[] = [];
    for (;;) {
      const node = this.#sequence();
      if (node.kind === 'word') forms.push(...node.forms);
      else if (node.kind === 'choice') {
        for (const child of node.nodes) {
          if (child.kind === 'word') forms.push(...child.forms);
          else others.push(child);
        }
      } else others.push(node);
      if (this.text[this.#at] !== '|') break;
      this.#at++;
    }
    return choiceOf(forms, others);
  }

  #sequence(): Node {
    const nodes: Node[] = [];
    const { text } = this;
    while (this.#at < text.length) {
      const from = this.#at;
      const sign = text[from] as string;
      if (sign === '|' || sign === ')') break;
      this.#at++;
      if (sign === ' ' || sign === '\n') continue;
      if (sign === '?') {
        const node = nodes.pop();
        if (!node || node.kind === 'optional') throw new PatternError('"?" follows nothing.', from);
        nodes.push({ kind: 'optional', node });
      } else if (sign === '(') {
        nodes.push(this.#group(from));
      } else if (sign === '<') nodes.push(this.#list(from));
      else if (sign === '^') nodes.push({ kind: 'start' });
      else if (sign === '$' && !isWordSign(text, this.#at)) nodes.push({ kind: 'end' });
      else if (sign === '@') nodes.push({ kind: 'name' });
      else if (sign === '#' && !isWordSign(text, this.#at)) nodes.push({ kind: 'number' });
      else if (sign === '.' && text.startsWith('...', from)) nodes.push(this.#gap(from));
      else if (sign === '$' || sign === '#' || isWordSign(text, from))
        nodes.push(...this.#words(from));
      else throw new PatternError(`"${sign}" means nothing in a pattern.`, from);
    }
    return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'sequence', nodes };
  }

  /** What stands in brackets; the same brackets with the same lists are read once. */
  #group(from: number): Node {
    const to = closing(this.text, from);
    if (to < 0) throw new PatternError('There is a "(" without its ")".', from);
    const known = this.#known();
    const key = this.text.slice(from, to + 1);
    let node = known.get(key);
    if (!node) {
      node = this.#choice();
      known.set(key, node);
    }
    this.#at = to + 1;
    return node;
  }

  #known(): Map<string, Node> {
    let known = partsRead.get(this.sets);
    if (!known) {
      known = new Map();
      partsRead.set(this.sets, known);
    }
    return known;
  }

  #gap(from: number): Node {
    this.#at = from + 3;
    const digits = /^\d*/.exec(this.text.slice(this.#at, this.#at + 4))?.[0] ?? '';
    this.#at += digits.length;
    const most = digits ? Number(digits) : DefaultGap;
    if (most > LongestGap) throw new PatternError(`A gap is at most ${LongestGap} words.`, from);
    return { kind: 'gap', most };
  }

  #words(from: number): readonly Node[] {
    const { text } = this;
    let to = from + 1;
    while (isWordSign(text, to)) to++;
    const isInflected = text[to] === '~';
    this.#at = isInflected ? to + 1 : to;
    const written = text.slice(from, to);
    if (!isInflected && !written.includes('-')) return wordsOf(written);
    const parts = written.split('-').filter(Boolean);
    const last = isInflected ? (parts.pop() ?? '') : '';
    const nodes = parts.flatMap(wordsOf);
    if (isInflected) nodes.push(oneOf(inflect(last.toLowerCase())));
    return nodes;
  }

  #list(from: number): Node {
    const { sets } = this;
    const to = this.text.indexOf('>', from);
    const name = to < 0 ? '' : this.text.slice(from + 1, to);
    const known = this.#known();
    this.#at = to + 1;
    let node = known.get(name);
    if (!node) {
      const list = Object.hasOwn(sets, name) ? sets[name] : undefined;
      if (!list) throw new PatternError(`There is no list called <${name}>.`, from);
      if (this.depth > DeepestList) {
        throw new PatternError(`The list <${name}> contains itself.`, from);
      }
      const text = list.join('|');
      node = new PatternReader(text, sets, this.depth + 1).read();
      known.set(name, node);
    }
    return node;
  }
}

function choiceOf(forms: readonly string[], others: readonly Node[]): Node {
  if (forms.length === 0) return others.length === 1 ? (others[0] as Node) : choice(others);
  const words = oneOf(forms);
  return others.length === 0 ? words : choice([words, ...others]);
}

function choice(nodes: readonly Node[]): Node {
  return { kind: 'choice', nodes };
}

/** Where the bracket opened at `from` is closed, or -1. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === 40 /* ( */) depth++;
    else if (c === 41 /* ) */ && --depth === 0) return at;
  }
  return -1;
}

const LetterOrMark = late(String.raw`[\p{L}\p{M}’]`, 'u');

/** Letters, digits and the signs inside words; not the signs of the pattern language. */
function isWordSign(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c >= 97 && c <= 122) return true;
  if (c >= 48 && c <= 57) return true;
  if (c === 46 /* . */) return !text.startsWith('...', at);
  if (c < 128)
    return (
      (c >= 65 && c <= 90) ||
      c === 39 ||
      c === 45 ||
      c === 38 ||
      c === 43 ||
      c === 37 /* ' - & + % */
    );
  return !Number.isNaN(c) && LetterOrMark().test(text.charAt(at));
}
