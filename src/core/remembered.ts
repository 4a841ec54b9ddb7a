import { copyOf } from './text';

const MostKept = 20_000;
/** Of one overlong word that is edited, each version would be kept. */
const LongestKept = 100;

/**
 * What `make` makes of a word, which depends on that alone: made once while it is remembered, which
 * words of `longest` letters and more are not.
 */
export function remembered<V extends {}>(
  make: (word: string) => V,
  longest = LongestKept,
): (word: string) => V {
  const kept = new Map<string, V>();
  return (word) => {
    let value = kept.get(word);
    if (value === undefined) {
      value = make(word);
      if (kept.size >= MostKept) kept.clear();
      if (word.length < longest) kept.set(copyOf(word), value);
    }
    return value;
  };
}

/** What `make` makes of a thing that does not change: made once while the thing is held. */
export function rememberedOf<T extends object, V extends {}>(make: (of: T) => V): (of: T) => V {
  const kept = new WeakMap<T, V>();
  return (of) => {
    let value = kept.get(of);
    if (value === undefined) {
      value = make(of);
      kept.set(of, value);
    }
    return value;
  };
}
