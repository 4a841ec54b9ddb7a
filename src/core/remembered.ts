import { copyOf } from './text';

const MostKept = 20_000;
/** Of one overlong word that is edited, each version would be kept. */
const LongestKept = 100;

/** What `make` makes of a word, which depends on that alone: made once while it is remembered. */
export function remembered<V extends {}>(make: (word: string) => V): (word: string) => V {
  const kept = new Map<string, V>();
  return (word) => {
    let value = kept.get(word);
    if (value === undefined) {
      value = make(word);
      if (kept.size >= MostKept) kept.clear();
      if (word.length < LongestKept) kept.set(copyOf(word), value);
    }
    return value;
  };
}
