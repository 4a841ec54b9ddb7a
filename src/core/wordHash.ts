const Start = 0x811c9dc5;
const Prime = 0x01000193;

/** FNV-1a over the units of a word, mixed once more: 32 bits. */
export function wordHash(word: string): number {
  let hash = Start;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), Prime);
  return hash ^ (hash >>> 15);
}
