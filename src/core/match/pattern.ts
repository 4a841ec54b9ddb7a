import { tokenise } from '../parse/tokens';
import { inflect } from './inflect';
import { plainWords } from './symbols';

/** A pattern read: what a run of words must look like. */
export type Node =
  /** One word out of these forms. */
  | { readonly kind: 'word'; readonly forms: readonly string[] }
  | { readonly kind: 'number' }
  /** A proper name: a word with a capital that no pattern asks for in small letters. */
  | { readonly kind: 'name' }
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly kind: 'choice'; readonly nodes: readonly Node[] }
  | { readonly kind: 'optional'; readonly node: Node }
  /** Up to `most` words of any kind. */
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' | 'end' };

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
const Lexeme = /\s+|\.\.\.(\d*)|<([\w-]+)>|([()|?^$#@])|((?:[\p{L}\p{M}\d'’&+%.$-])+)(~?)/uy;

/**
 * Reads the pattern language of data/phrases.yaml: words stand for themselves; `word~` for any of its
 * inflections; `(a|b c)` for one of several; `x?` may be absent; `...` is a gap of up to three words,
 * `...5` of up to five; `<name>` is a named list; `#` a number; `@` a proper name; `^` and `$` the
 * ends of a sentence.
 * @throws PatternError where the text is not of that form.
 */
export function parsePattern(text: string, sets: PatternSets = {}): Node {
  return new Reader(text, sets, 0).read();
}

/** A pattern of plain words, as an alias is written. */
export function plainPattern(text: string): Node {
  const nodes = tokenise(text).flatMap(({ start, end }) => {
    const norm = text.slice(start, end).toLowerCase().replace(/’/g, "'");
    return plainWords(norm).map((form): Node => ({ kind: 'word', forms: [form] }));
  });
  return { kind: 'sequence', nodes };
}

/** A list read once for all patterns that name it. */
const listsRead = new WeakMap<PatternSets, Map<string, Node>>();

class Reader {
  #at = 0;

  constructor(
    private readonly text: string,
    private readonly sets: PatternSets,
    private readonly depth: number,
  ) {}

  read(): Node {
    const node = this.#choice();
    if (this.#at < this.text.length)
      throw new PatternError('There is a ")" without its "(".', this.#at);
    return node;
  }

  #choice(): Node {
    const nodes = [this.#sequence()];
    while (this.text[this.#at] === '|') {
      this.#at++;
      nodes.push(this.#sequence());
    }
    return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'choice', nodes };
  }

  #sequence(): Node {
    const nodes: Node[] = [];
    while (this.#at < this.text.length) {
      const sign = this.text[this.#at];
      if (sign === '|' || sign === ')') break;
      const from = this.#at;
      Lexeme.lastIndex = from;
      const match = Lexeme.exec(this.text);
      if (!match) throw new PatternError(`"${sign}" means nothing in a pattern.`, from);
      if (sign === '?') {
        const node = nodes.pop();
        if (!node || node.kind === 'optional') throw new PatternError('"?" follows nothing.', from);
        nodes.push({ kind: 'optional', node });
        this.#at++;
      } else if (sign === '(') {
        this.#at++;
        nodes.push(this.#choice());
        if (this.text[this.#at] !== ')')
          throw new PatternError('There is a "(" without its ")".', from);
        this.#at++;
      } else {
        this.#at = Lexeme.lastIndex;
        nodes.push(...this.#atoms(match, from));
      }
    }
    return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'sequence', nodes };
  }

  #atoms(match: RegExpExecArray, from: number): Node[] {
    const [all, gap, name, sign, word, tilde] = match;
    if (gap !== undefined) {
      const most = gap ? Number(gap) : DefaultGap;
      if (most > LongestGap) throw new PatternError(`A gap is at most ${LongestGap} words.`, from);
      return [{ kind: 'gap', most }];
    }
    if (name !== undefined) return [this.#list(name, from)];
    if (sign === '^') return [{ kind: 'start' }];
    if (sign === '$') return [{ kind: 'end' }];
    if (sign === '#') return [{ kind: 'number' }];
    if (sign === '@') return [{ kind: 'name' }];
    if (word === undefined) return all.trim() ? [{ kind: 'word', forms: [all] }] : [];
    const parts = word.toLowerCase().replace(/’/g, "'").split('-').filter(Boolean);
    return parts.flatMap((part, index): Node[] => {
      if (tilde && index === parts.length - 1) return [{ kind: 'word', forms: inflect(part) }];
      return plainWords(part).map((form) => ({ kind: 'word', forms: [form] }));
    });
  }

  #list(name: string, from: number): Node {
    let known = listsRead.get(this.sets);
    if (!known) {
      known = new Map();
      listsRead.set(this.sets, known);
    }
    let node = known.get(name);
    if (!node) {
      const list = Object.hasOwn(this.sets, name) ? this.sets[name] : undefined;
      if (!list) throw new PatternError(`There is no list called <${name}>.`, from);
      if (this.depth > 8) throw new PatternError(`The list <${name}> contains itself.`, from);
      const nodes = list.map((item) => new Reader(item, this.sets, this.depth + 1).read());
      node = {
        kind: 'choice',
        nodes: nodes.flatMap((one) => (one.kind === 'choice' ? one.nodes : [one])),
      };
      known.set(name, node);
    }
    return node;
  }
}
