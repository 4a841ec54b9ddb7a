import assert from 'node:assert/strict';
import { deletion } from '../../src/core/deletion';
import { parse } from '../../src/core/parse';
import { edited } from '../../src/core/text';

describe('deleting a sentence', () => {
  const table: [what: string, text: string, left: string][] = [
    ['takes its blank along', 'One. Out here. Two.', 'One. Two.'],
    ['takes the line that it stands on alone', 'One.\n\nOut here.\n\nTwo.', 'One.\n\nTwo.'],
    [
      'leaves a link before it whole',
      'See [one](https://x.y). Out here.',
      'See [one](https://x.y).',
    ],
    ['leaves code before it', 'We run `one`. Out here.', 'We run `one`.'],
    ['leaves an emoji before it', 'I like boxes 📦. Out here.', 'I like boxes 📦.'],
    ['takes its own link along', 'One. Out [here](https://x.y).', 'One.'],
    ['takes its own note along', 'One. Out here.[^1] Two.', 'One. Two.'],
    ['takes its own tags along', 'One. <b>Out</b> <i>here</i>.', 'One.'],
    ['takes the colon along', 'One. Out here:\n\n- two', 'One.\n\n- two'],
    ['leaves a comment behind it', 'Out here. <!-- k --> Two.', '<!-- k --> Two.'],
    ['leaves a comment before it', 'One. <!-- k --> Out here.', 'One. <!-- k -->'],
    ['leaves a comment on its line', '- Out here <!-- k -->\n- Two', '- <!-- k -->\n- Two'],
    ['leaves no blank behind a comment', '<!-- k --> Out here.\n\nTwo.', '<!-- k -->\n\nTwo.'],
    ['leaves what opens a bold span', '**Out here. Two.**', '**Two.**'],
    ['leaves what closes one', 'One **two. Out here.** Three.', 'One **two.** Three.'],
    ['leaves nothing of code', 'One. Out `*.ts` here. Two.', 'One. Two.'],
    ['leaves nothing of an address', 'One. Out [here](https://x.y/_next). Two.', 'One. Two.'],
    ['leaves nothing of a strong span', 'One. Out ***here***. Two.', 'One. Two.'],
    ['leaves nothing of a star alone', 'One. Out* here. Two.', 'One. Two.'],
    ['leaves nothing of piped code', 'One. Out here `ls | wc`. Two.', 'One. Two.'],
    ['takes a whole bold span along', 'One. **Out here.** Two.', 'One. Two.'],
    [
      'leaves the cell of a table',
      '| Out here | Two |\n|---|---|\n| 3 | 4 |',
      '|  | Two |\n|---|---|\n| 3 | 4 |',
    ],
    [
      'leaves the rows of a table',
      '| 1 | Out here |\n|---|---|\n| 3 | 4 |',
      '| 1 |  |\n|---|---|\n| 3 | 4 |',
    ],
  ];
  for (const [what, text, left] of table) {
    it(what, () => {
      const answer = parse(text);
      const index = answer.sentences.findIndex(
        ({ first, last }) =>
          answer.words
            .slice(first, last)
            .map(({ norm }) => norm)
            .join(' ') === 'out here',
      );
      assert.equal(edited(text, [deletion(answer, index)]), left);
    });
  }
});
