import assert from 'node:assert/strict';
import { parse } from '../../src/core/parse';
import { plainText } from '../../src/core/prose';

/** What is said aloud, a sentence a line; slots in brackets. */
function spoken(text: string): string[] {
  const { words, sentences } = parse(text);
  return sentences.map(({ first, last }) =>
    words
      .slice(first, last)
      .map(({ text: word, inSlot }) => (inSlot ? `[${word}]` : word))
      .join(' '),
  );
}

const table: [name: string, text: string, ...sentences: string[]][] = [
  ['nothing', ''],
  ['blanks only', ' \n\t\n'],
  ['plain sentences', 'One two. Three!', 'One two', 'Three'],
  ['a line break inside a sentence', 'One\ntwo.', 'One two'],
  ['CRLF', 'One\r\ntwo.\r\n\r\nThree', 'One two', 'Three'],
  ['emphasis', '**One** _two_ ~~three~~ *fo*ur', 'One two three four'],
  ['nested emphasis', '***One** two*', 'One two'],
  ['snake_case', 'a_b', 'a b'],
  ['front matter', '---\nrole: x\n---\nOne', 'One'],
  ['front matter alone', '---\nrole: x\n---'],
  ['a rule that is no front matter', 'One\n\n---\n\nTwo', 'One', 'Two'],
  ['headings', '# Head\nOne\n\n## Head two ##\nTwo', 'One', 'Two'],
  ['setext headings', 'Head\n===\nOne\n\nHead\n---\nTwo', 'One', 'Two'],
  ['#hashtag is no heading', '#1 is said', '#1 is said'],
  ['comments', 'One <!-- not --> two', 'One two'],
  ['a comment over lines', 'One <!-- not\n\nsaid --> two', 'One two'],
  ['a comment that never ends', 'One\n<!-- not said\nTwo', 'One Two'],
  ['fenced code', 'One\n\n```js\nnot\n```\n\nTwo', 'One', 'Two'],
  ['tilde fences', '~~~\nnot\n~~~\nTwo', 'Two'],
  ['a fence that never ends', 'One\n```\nnot', 'One'],
  ['indented code', 'One\n\n    not\n\nTwo', 'One', 'Two'],
  ['a comment inside code stays code', '```\n<!-- x -->\n```\nOne', 'One'],
  ['inline code', 'Run `npm i` now', 'Run now'],
  ['inline code with backticks', 'Run ``a ` b`` now', 'Run now'],
  ['a lone backtick', 'It`s here', 'It s here'],
  ['links', 'See [my work](https://x.y/z "t") now', 'See my work now'],
  ['parentheses in a target', 'See [it](https://x.y/a_(b)) now', 'See it now'],
  ['reference links', 'See [my work][1]\n\n[1]: https://x.y', 'See my work'],
  ['shortcut references', 'See [work].\n\n[work]: https://x.y', 'See work'],
  ['images', 'A ![picture](x.png) here', 'A here'],
  ['autolinks', 'A <https://x.y> here', 'A here'],
  ['html tags', 'A <b>bold</b> word', 'A bold word'],
  ['lists', '- One\n- Two\n  goes on\n1. Three', 'One', 'Two goes on', 'Three'],
  ['task boxes', '- [ ] One\n- [x] Two', 'One', 'Two'],
  ['quotes', '> One\n> two', 'One two'],
  ['tables', '| A | B |\n|---|---|\n| c | d |', 'A', 'B', 'c', 'd'],
  ['escapes', 'Five \\* six', 'Five six'],
  ['entities', 'R&amp;D&nbsp;now', 'R&D now'],
  ['entities for signs', 'It&#39;s &ldquo;so&rdquo; &#x2014; A &amp; B', "It's so A & B"],
  ['entities nobody knows', 'A &constructor; B', 'A B'],
  ['slots', 'In [my team], I', 'In [my] [team] I'],
  ['a slot over lines', 'In [my\nteam] I', 'In [my] [team] I'],
  ['footnotes', 'One[^1] two', 'One two'],
  [
    'abbreviations',
    'E.g. this. Dr. Who met J. Smith at Inc. headquarters. Then',
    'E.g this',
    'Dr Who met J Smith at Inc headquarters',
    'Then',
  ],
  ['initials', 'The U.S. market. It', 'The U.S market', 'It'],
  ['initials of a name', 'At J.P. Morgan. On', 'At J.P Morgan', 'On'],
  [
    'initials at an end',
    'I work in H.R. They hired me. A Ph.D. is rare',
    'I work in H.R',
    'They hired me',
    'A Ph D is rare',
  ],
  [
    'a stop that opens a name or a figure',
    'Our .NET (.NET 8), C#/.NET and .env, by .5. .NET ends',
    'Our .NET .NET 8 C# .NET and .env by .5',
    '.NET ends',
  ],
  [
    'a stop before capitals',
    'VB.NET, Next.JS and Node.js end.Then go',
    'VB.NET Next.JS and Node.js end',
    'Then go',
  ],
  [
    'abbreviations before a figure',
    'At No. 1 on Jan. 5, max. 50. No. I said no. 5 left',
    'At No 1 on Jan 5 max 50',
    'No',
    'I said no',
    '5 left',
  ],
  [
    'abbreviations before a name',
    'Sr. Engineer Lee Jr. He saw Mt. Fuji. The U.S. Army. A B.A. in law. The U.S. After it',
    'Sr Engineer Lee Jr',
    'He saw Mt Fuji',
    'The U.S Army',
    'A B.A in law',
    'The U.S',
    'After it',
  ],
  ['decimals', 'It took 1.5 s. Then', 'It took 1.5 s', 'Then'],
  [
    'a question inside',
    'I ask “why?”, and go. Is it "so?" then',
    'I ask why and go',
    'Is it so then',
  ],
  ['a question at the end', 'I ask “Why?” Then go', 'I ask Why', 'Then go'],
  ['quotes at an end', '“One.” Two', 'One', 'Two'],
  ['an ellipsis inside', 'Well… yes. And... no', 'Well yes', 'And no'],
  ['numbers', 'From $1,200 to 40% at 10:30 24/7', 'From $1,200 to 40% at 10:30 24/7'],
  ['hyphens', 'A world-class 3-5', 'A world class 3 5'],
  ['names with signs', 'R&D in C++ on Alexa+', 'R&D in C++ on Alexa+'],
  ['emoji', 'One 🎉 two ❤️ three', 'One two three'],
  ['accents of their own', 'Cafe\u0301 \u0301 two', 'Cafe\u0301 two'],
  ['other scripts', 'Öl für José 你好', 'Öl für José 你好'],
];

describe('parse', () => {
  for (const [name, text, ...sentences] of table) {
    it(`reads ${name}`, () => assert.deepEqual(spoken(text), sentences));
  }

  it('gives each word its place in the source', () => {
    const text = '> I **lo**ve\n> *it*, “truly”. [Some slot](x) `c` é';
    for (const { start, end, text: word } of parse(text).words) {
      assert.equal(text.slice(start, end).replace(/[*]/g, ''), word);
    }
  });

  const sentences: [text: string, ...sentences: string[]][] = [
    ['“One.” (Two?) Three', '“One.”', '(Two?)', 'Three'],
    ['See [it](https://x.y). Two', 'See [it](https://x.y).', 'Two'],
    ['Run `it`. Two', 'Run `it`.', 'Two'],
    ['One 📦. Two', 'One 📦.', 'Two'],
    ['One.[^1] Two <b>b</b>.', 'One.[^1]', 'Two <b>b</b>.'],
    ['> One <!-- not -->\n>\n> two:', 'One', 'two:'],
    ['> See [it](x)\n> now `x`\n> .', 'See [it](x)\n> now `x`\n> .'],
    ['| One | [two](x) |\n|---|---|\n| 3 | 4 |', 'One', '[two](x)', '3', '4'],
    ['Dear reader,', 'Dear reader,'],
    ['Run `a | b`. Two', 'Run `a | b`.', 'Two'],
    ['See [it](x|y). Two', 'See [it](x|y).', 'Two'],
  ];
  for (const [text, ...places] of sentences) {
    it(`finds where the sentences of ${JSON.stringify(text)} end`, () => {
      const found = parse(text).sentences.map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(found, places);
    });
  }

  it('takes comments out of headings', () => {
    const { headings, comments } = parse(
      '# Why <!-- one --> us ##\n\nAnd\nyou <!-- two -->\n===\n',
    );
    assert.deepEqual(
      headings.map(({ text }) => text),
      ['Why us', 'And you'],
    );
    assert.equal(comments.length, 2);
  });

  const plain: [text: string, said: string][] = [
    ['“One,” _two_. (Three.)\n\n> Four\n> five', '“One,” two. (Three.)\n\nFour five\n'],
    ['See [it](https://x.y). 7 > 6; R&amp;D &mdash; A &amp; B.', 'See it. 7 > 6; R&D — A & B.\n'],
    ['One.[^1] <b>Two</b>! <!-- not -->', 'One. Two!\n'],
    ['Our .NET app. By .5.', 'Our .NET app. By .5.\n'],
    ['It fell ~50% ~~or~~ \\~9, \\*so\\*. A\\_b', 'It fell ~50% or ~9, *so*. A_b\n'],
    ['<!-- nothing -->', ''],
  ];
  for (const [text, said] of plain) {
    it(`is ${JSON.stringify(said)} as plain text`, () => {
      assert.equal(plainText(parse(text)), said);
    });
  }

  const slots: [text: string, ...names: string[]][] = [
    ['[a slot]', 'a slot'],
    ['[a slot] and [another]', 'a slot', 'another'],
    ['[a link](x)'],
    ['[a link][ref]\n\n[ref]: x'],
    ['- [ ] box'],
    ['- [x] box'],
    ['note[^1]'],
    ['![image](x)'],
    ['`[code]`'],
    ['\\[escaped\\]'],
    ['<!-- [comment] -->'],
    ['see [1]'],
    ['[outer [inner]]', 'inner'],
    ['**[bold slot]**', 'bold slot'],
  ];
  for (const [text, ...names] of slots) {
    it(`finds ${names.length} slots in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        parse(text).slots.map(({ name }) => name),
        names,
      );
    });
  }
});
