import assert from 'node:assert/strict';
import { read, swap } from '../../src/core';

const swapped = (text: string, company = 'Microsoft'): string => swap(read(text), company).text;

/** The sentences that survive, as they read with the other name. */
function surviving(text: string, company = 'Microsoft'): string[] {
  const { text: after, sentences } = swap(read(text), company);
  return sentences
    .filter(({ belongs }) => belongs === 'anyone')
    .map(({ after: { start, end } }) => after.slice(start, end));
}

describe('the swap test', () => {
  const table: [text: string, after: string, company?: string][] = [
    ['I want to join Amazon.', 'I want to join Microsoft.'],
    ["Amazon's culture, Amazon’s values.", "Microsoft's culture, Microsoft’s values."],
    ['# Why Amazon\n\nI like **Amazon**.', '# Why Apple\n\nI like **Apple**.', 'Apple'],
    ['---\ncompany: Amazon\n---\nI like Amazon.', '---\ncompany: Meta\n---\nI like Meta.', 'Meta'],
    ['It is an Amazon team.', 'It is a Microsoft team.'],
    ['An Amazon team is small.', 'An Apple team is small.', 'Apple'],
    ['It is an Amazon team.', 'It is an IBM team.', 'IBM'],
    ['See [Amazon](https://amazon.jobs/x).', 'See [Microsoft](https://amazon.jobs/x).'],
    ['Amazon. <!-- Amazon asked -->', 'Microsoft. <!-- Amazon asked -->'],
    ['The Amazonian way. AMAZON.', 'The Amazonian way. Microsoft.'],
    ['Amazon\r\n\r\nAmazon', 'Microsoft\r\n\r\nMicrosoft'],
    ['I want to join Amazon.', 'I want to join $& Sons.', '$& Sons'],
    ['', ''],
  ];
  for (const [text, after, company] of table) {
    it(`makes ${JSON.stringify(text)} ${JSON.stringify(after)}`, () => {
      assert.equal(swapped(text, company), after);
    });
  }

  it('replaces the employer that front matter names', () => {
    const text = "---\ncompany: St Mary's Hospital\n---\nI want to work at St Mary's Hospital.";
    assert.match(swapped(text), /work at Microsoft\./);
    assert.equal(swap(read(text), 'Microsoft').from, "St Mary's Hospital");
  });

  it('marks what would be as true of the other company, and nothing else', () => {
    const text =
      'I want to work at Amazon because Amazon is an innovative company. At my last job I rebuilt ' +
      'the address form, and errors fell by 40%. That is Customer Obsession as I know it. ' +
      'Amazon would be a great place for me to grow.';
    assert.deepEqual(surviving(text), [
      'I want to work at Microsoft because Microsoft is an innovative company.',
      'Microsoft would be a great place for me to grow.',
    ]);
  });

  it('gives the same sentences in the answer itself', () => {
    const text = 'At Amazon I can grow. I rebuilt a form in May. I love Amazon and its culture.';
    const { sentences } = swap(read(text), 'A much longer name');
    assert.deepEqual(
      sentences.map(({ before: { start, end }, belongs }) => [text.slice(start, end), belongs]),
      [
        ['At Amazon I can grow.', 'anyone'],
        ['I rebuilt a form in May.', 'speaker'],
        ['I love Amazon and its culture.', 'anyone'],
      ],
    );
  });

  it('tells where the front matter ends', () => {
    const { text, body } = swap(read('---\ncompany: Amazon\n---\n\n# Why Amazon\n'), 'Microsoft');
    assert.equal(text.slice(body), '# Why Microsoft\n');
    assert.equal(swap(read('I like Amazon.'), 'Meta').body, 0);
  });
});
