import assert from 'node:assert/strict';
import { countSyllables } from '../../src/core/speech';

/** Words of ordinary answers by their syllables, as a pronouncing dictionary counts them. */
const words: readonly (readonly [count: number, words: string])[] = [
  [1, "I a the make makes asked worked loved house through strengths we're they'd please scale"],
  [2, "people quarter doing trying started changes business something create quiet didn't every"],
  [3, 'Amazon customers principle ownership area video beautiful idea completely obsession'],
  [4, 'experience actually responsible delivery priority operation society reality community'],
  [5, 'opportunity electricity university imagination organization'],
  [6, 'sustainability responsibility accountability reliability'],
];

describe('speech: syllables', () => {
  for (const [count, list] of words) {
    for (const word of list.split(' ')) {
      it(`${word} has ${count}`, () => assert.equal(countSyllables(word), count));
    }
  }

  it('counts a typographic apostrophe and an accent as plain ones', () => {
    assert.equal(countSyllables('didn’t'), countSyllables("didn't"));
    assert.equal(countSyllables('CAFÉ'), 2);
  });

  it('gives each letter of an acronym one, and W three', () => {
    for (const letter of 'abcdefghijklmnopqrstuvxyz') assert.equal(countSyllables(letter), 1);
    assert.equal(countSyllables('w'), 3);
  });

  it('counts characters of Chinese, Japanese and Korean, and some letters of other scripts', () => {
    assert.equal(countSyllables('客户'), 2);
    assert.equal(countSyllables('한국어'), 3);
    assert.equal(countSyllables('клиент'), 3);
  });

  it('gives a word without vowels one', () => assert.equal(countSyllables('hmm'), 1));
});
