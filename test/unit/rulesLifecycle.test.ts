import assert from 'node:assert/strict';
import { mended, of } from './mended';

describe('lifecycle', () => {
  const lifecycle = (text: string) => of(text, 'lifecycle');
  it('is told once for each thing', () => {
    const text = 'Upskilling 2025 is good. I like Upskilling 2025. Pachama too.';
    assert.deepEqual(
      lifecycle(text).map(({ start, end }) => text.slice(start, end)),
      ['Upskilling 2025', 'Pachama'],
    );
  });
  it('is not told to those who know', () => {
    assert.deepEqual(lifecycle('Future Ready 2030 followed Upskilling 2025.'), []);
    assert.deepEqual(lifecycle('Amazon Leo, formerly Project Kuiper, flies.'), []);
    assert.deepEqual(lifecycle('Project Kuiper, now Amazon Leo, is great.'), []);
    assert.deepEqual(lifecycle('I want to work on Amazon Leo.'), []);
    assert.deepEqual(lifecycle('I want to work on Alexa.'), []);
  });
  it('puts in the new name', () => {
    for (const [text, after] of [
      ['I want to work on Project Kuiper.', 'I want to work on Amazon Leo.'],
      ["Amazon's Project Kuiper launched.", 'Amazon Leo launched.'],
      ['I like the Amazon Project Kuiper team.', 'I like the Amazon Leo team.'],
      ['I like Amazon. Project Kuiper flies.', 'I like Amazon. Amazon Leo flies.'],
      ['I am a Kuiper fan at Amazon.', 'I am an Amazon Leo fan at Amazon.'],
    ] as const) {
      assert.equal(mended(text, 'lifecycle'), after);
    }
  });
});
