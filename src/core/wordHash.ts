const hashes = new Map<string, number>();
const MostKept = 20_000;
const LongestKept = 100;
const Start = 0x811c9dc5;
const Prime = 0x01000193;

/** FNV-1a over the units of a word, mixed once more: 32 bits. Remembered, but for overlong ones. */
export function wordHash(word: string): number {
  const known = hashes.get(word);
  if (known !== undefined) return known;
  let hash = Start;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), Prime);
  hash ^= hash >>> 15;
  if (hashes.size >= MostKept) hashes.clear();
  if (word.length < LongestKept) hashes.set(word, hash);
  return hash;
}
