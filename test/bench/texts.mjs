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

/** Texts of `size` UTF-16 units, no sentence of which stands in any of them twice. */
export function longProse(size, count) {
  const next = newSentences(size + 11);
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < size) text += next() + (text.length % 7 === 0 ? '\n\n' : ' ');
    return text.slice(0, size);
  });
}

/** Answers of 250 words, no sentence of which stands in another. */
export function newAnswers(count) {
  const next = newSentences(5);
  return Array.from({ length: count }, () => {
    const words = [];
    while (words.length < 250) words.push(...next().split(' '));
    return words.slice(0, 250).join(' ');
  });
}

/** Gives sentences of the answers, each with two of its words exchanged for words of others. */
function newSentences(seed) {
  const sentences = answers.join(' ').split(/(?<=[.!?])\s+/);
  const vocabulary = sentences.flatMap((sentence) => sentence.match(/[a-z]+/g) ?? []);
  const pick = (list) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return list[(seed >>> 8) % list.length];
  };
  const given = new Set();
  return () => {
    for (;;) {
      const words = pick(sentences).split(' ');
      for (let round = 0; round < 2; round++) {
        const at = words.indexOf(pick(words));
        words[at] = words[at].replace(/[a-z]+/, pick(vocabulary));
      }
      const sentence = words.join(' ');
      if (given.size < given.add(sentence).size) return sentence;
    }
  };
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
