import { firstWhere } from './firstWhere';
import type { Ignore } from './ignores';
import { overlaps, type Span } from './text';

/** The comments about one stretch of text: those about all rules, and those about some. */
interface Scope extends Span {
  readonly ofAll: Ignore[];
  readonly byRule: Map<string, Ignore[]>;
  /** The furthest end of this scope and of those before it; that of a whole file has its own. */
  furthest: number;
}

/** Comments by what they are about, so that a finding is compared with few of them. */
export class IgnoreScopes {
  readonly #ofFile: readonly Scope[];
  readonly #ofLines: readonly Scope[];

  constructor(ignores: readonly Ignore[]) {
    const isOfFile = ({ keyword }: Ignore) => keyword.name.endsWith('-file');
    this.#ofFile = scopesOf(ignores.filter(isOfFile));
    this.#ofLines = scopesOf(ignores.filter((ignore) => !isOfFile(ignore)));
  }

  /** The comments about a rule at a place: lists of one or more, the same ones each time. */
  *about(rule: string, place: Span): Iterable<readonly Ignore[]> {
    for (const scopes of [this.#ofFile, this.#ofLines]) {
      const first = firstWhere(scopes, ({ furthest }) => furthest > place.start);
      for (let at = first; at < scopes.length; at++) {
        const scope = scopes[at] as Scope;
        if (scope.start >= place.end) break;
        if (!overlaps(scope, place)) continue;
        const own = scope.byRule.get(rule);
        if (own) yield own;
        if (scope.ofAll.length > 0) yield scope.ofAll;
      }
    }
  }
}

/** One for each stretch of text, in the order of their starts. */
function scopesOf(ignores: readonly Ignore[]): Scope[] {
  const known = new Map<string, Scope>();
  for (const ignore of ignores) {
    const { start, end } = ignore.scope;
    const key = `${start} ${end}`;
    const scope: Scope = known.get(key) ?? {
      start,
      end,
      ofAll: [],
      byRule: new Map(),
      furthest: end,
    };
    known.set(key, scope);
    if (ignore.rules.length === 0) scope.ofAll.push(ignore);
    for (const id of new Set(ignore.rules.map((rule) => rule.id))) {
      const list = scope.byRule.get(id);
      if (list) list.push(ignore);
      else scope.byRule.set(id, [ignore]);
    }
  }
  const scopes = [...known.values()].sort((a, b) => a.start - b.start);
  let furthest = 0;
  for (const scope of scopes) {
    furthest = Math.max(furthest, scope.end);
    scope.furthest = furthest;
  }
  return scopes;
}
