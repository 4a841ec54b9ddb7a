import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { read } from '../../src/core';
import { keyWordsOf, MostKeyWords } from '../../src/core/rehearsal/keyWords';
import { scriptOf } from '../../src/core/rehearsal/script';

const keyWords = (text: string) => scriptOf(read(text)).lines[0]?.keyWords.join(' · ');

const rows: readonly (readonly [why: string, text: string, kept: string])[] = [
  [
    'a principle',
    'I want to work at Amazon because Dive Deep describes me.',
    'Dive Deep · describes',
  ],
  ['a principle marked bold', 'I live by **Customer Obsession**.', 'Customer Obsession'],
  ['a percentage', 'Errors fell by 40%, and support tickets with them.', '40% · support tickets'],
  ['money', 'That saved $1.2 million for the team.', 'saved $1.2 million'],
  [
    'a number in words with what it counts',
    'I spent three evenings on it.',
    'spent three evenings',
  ],
  [
    'what was counted up to its end',
    'Support closed two hundred old tickets.',
    'two hundred old tickets',
  ],
  [
    'both ends of a change, and the way it went',
    'Complaints about late parcels fell from 48 to 19 percent.',
    'Complaints · 48 to 19 percent',
  ],
  [
    'both ends of a change beside a long name',
    'Insist on the Highest Standards is why errors fell from 48 to 19 percent.',
    'Insist on the Highest Standards · 48 to 19 percent',
  ],
  [
    'two figures beside a name, the second without its unit where there is no room',
    'At Fulfillment by Amazon we had 48 late parcels an hour and 19 minutes of idle time.',
    'Fulfillment by Amazon · 48 late parcels · 19',
  ],
  ['what the speaker did, and to what', 'I rebuilt the address form.', 'rebuilt · address form'],
  [
    'each deed of one subject',
    'We traced the fault and wrote a test.',
    'traced · fault · wrote · test',
  ],
  ['a name inside the sentence', 'I would like to do it in Leeds.', 'Leeds'],
  [
    'a slot to fill, whole',
    'I work by [specific Leadership Principle].',
    '[specific Leadership Principle]',
  ],
];

describe('rehearsal: key words', () => {
  for (const [why, text, kept] of rows) {
    it(`keep ${why}`, () => assert.equal(keyWords(text), kept));
  }

  it('do not keep a name everybody says', () => {
    assert.doesNotMatch(
      keyWords('I would love a place at Amazon in the robotics team.') ?? '',
      /Amazon/,
    );
  });

  it('keep something of every sentence, in its order and at most five words, in whole answers', () => {
    const folder = 'test/corpus/answers';
    const files = readdirSync(folder).filter((file) => file.endsWith('.answer.md'));
    assert.ok(files.length > 20);
    for (const file of files) {
      const reading = read(readFileSync(`${folder}/${file}`, 'utf8'));
      reading.answer.sentences.forEach((sentence, index) => {
        const runs = keyWordsOf(reading, index);
        const place = `${file}, sentence ${index + 1}`;
        assert.ok(runs.length > 0, `${place} keeps nothing`);
        let at = sentence.first;
        let count = 0;
        for (const { first, last } of runs) {
          assert.ok(first >= at && last > first && last <= sentence.last, `${place} out of order`);
          // The "to" between two figures is no key word.
          const run = reading.answer.words.slice(first, last);
          count += run.filter(({ norm }) => norm !== 'to').length;
          at = last;
        }
        // A name counts as one, however long.
        const names = reading.traits[index]?.mentions.map(({ first, last }) => last - first) ?? [];
        const more = names.reduce((sum, length) => sum + length - 1, 0);
        assert.ok(count <= MostKeyWords + more, `${place} keeps ${count} words`);
      });
    }
  });
});
