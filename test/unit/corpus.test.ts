import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const corpus = join(process.cwd(), 'test/corpus');
const read = (...path: string[]) => parse(readFileSync(join(corpus, ...path), 'utf8'));
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('the corpus for learning', () => {
  const broad: string[] = readdirSync(join(corpus, 'broad')).flatMap((name) =>
    Object.values<string[]>(read('broad', name)).flatMap((texts) => texts.map(bare)),
  );
  const aside: string[] = readdirSync(corpus)
    .filter((name) => /^(clean|flagged)\w*\.yaml$/.test(name))
    .flatMap((name) => read(name) as { text: string; set: string }[])
    .filter(({ set }) => set !== 'tune')
    .map(({ text }) => bare(text));

  it('holds no sentence that is held aside', () => {
    assert.ok(aside.length > 500);
    const learnt = new Set(broad);
    assert.deepEqual(
      aside.filter((text) => learnt.has(text)),
      [],
    );
  });
  it('holds no sentence twice', () => {
    const seen = new Set<string>();
    assert.deepEqual(
      broad.filter((text) => seen.size === seen.add(text).size),
      [],
    );
  });
});
