import { readdirSync, readFileSync } from 'node:fs';

const corpus = new URL('../corpus/answers/', import.meta.url);

/** The strong answers of the corpus without their front matter. */
export const answers = readdirSync(corpus)
  .filter((name) => name.startsWith('strong'))
  .map((name) => readFileSync(new URL(name, corpus), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));

/** The answers one after another until there are `count` words. */
export function prose(count) {
  const words = [];
  for (let round = 0; words.length < count; round++) {
    words.push(...(answers[round % answers.length] ?? '').split(' '));
  }
  return words.slice(0, count).join(' ');
}

/** Prose of `size` UTF-16 units whose sentences are shuffled, so that they are not read by heart. */
export function longProse(size) {
  const sentences = answers.join(' ').split(/(?<=[.!?])\s+/);
  let seed = 11;
  let text = '';
  while (text.length < size) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    text += sentences[seed % sentences.length] + (seed % 7 === 0 ? '\n\n' : ' ');
  }
  return text.slice(0, size);
}

/** Texts that have made prose linters hang or overflow the stack. */
export const hostile = {
  '200 KB without a blank': 'a'.repeat(200_000),
  '100 KB of "a "': 'a '.repeat(50_000),
  '200 KB of "["': '['.repeat(200_000),
  '50 KB of "very "': 'very '.repeat(10_000),
  '10,000 * around x': `${'*'.repeat(10_000)}x${'*'.repeat(10_000)}`,
  '10,000 short lines': 'I need it.\n'.repeat(10_000),
  '100 KB without a full stop': 'I want to work with you because you pay and they grow '.repeat(
    1_850,
  ),
  '10,000 > before x': `${'>'.repeat(10_000)}x`,
  '50 KB of "your culture "': 'your culture '.repeat(3_850),
  '50 KB of "not "': 'not your salary '.repeat(3_200),
};
