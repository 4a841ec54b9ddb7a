import assert from 'node:assert/strict';
import { Automaton } from '../../src/core/match/automaton';
import { Moves } from '../../src/core/match/moves';
import { PatternError, type PatternSets, parsePattern } from '../../src/core/match/pattern';
import { parse } from '../../src/core/parse';

const sets: PatternSets = { fruit: ['(apple|pear)', 'sour cherry'], basket: ['<fruit> pie'] };

/** What a pattern finds in a text, in the order of the ends. */
function found(pattern: string, text: string, company?: string): string[] {
  const { words, sentences } = parse(text);
  const automaton = new Automaton([{ owner: pattern, node: parsePattern(pattern, sets) }]);
  return automaton.scan(sentences, company).map(({ first, last }) =>
    words
      .slice(first, last)
      .map((word) => word.text)
      .join(' '),
  );
}

describe('a pattern', () => {
  const table: readonly [string, string, string[]][] = [
    ['big dog', 'A big dog.', ['big dog']],
    ['big dog', 'A Big-Dog.', ['Big Dog']],
    ['big dog', 'A bigger dog.', []],
    ['run~', 'Run, runs, ran, running, runner.', ['Run', 'runs', 'ran', 'running']],
    ['constructor~', 'A constructor and constructors.', ['constructor', 'constructors']],
    ['(big|very old) dog', 'A very old dog.', ['very old dog']],
    ['big (old)? dog', 'The big dog, the big old dog.', ['big dog', 'big old dog']],
    ['big ... dog', 'A big one two three dog.', ['big one two three dog']],
    ['big ... dog', 'A big one two three four dog.', []],
    ['big ...1 dog', 'A big big one dog.', ['big one dog']],
    ['a ... b ... c', 'a x b x x c', ['a x b x x c']],
    ['<fruit>', 'An apple and a sour cherry.', ['apple', 'sour cherry']],
    ['<basket>', 'A sour cherry pie.', ['sour cherry pie']],
    ['# dogs', '12 dogs, two dogs, $5 dogs.', ['12 dogs', '$5 dogs']],
    ['@ team', 'The Zebra team, the small team.', ['Zebra team']],
    ['^ dogs', 'Dogs bark. Do dogs?', ['Dogs']],
    ['dogs $', 'Dogs bark at dogs.', ['dogs']],
    ['^ ...2 dogs ...1 $', 'No, my dogs do.', ['dogs']],
    ['i am here', 'I’m here.', ['I’m here']],
    ["don't go", "Don't go. Do not go.", ["Don't go", 'Do not go']],
    ['amazon has', "Amazon's has.", ["Amazon's has"]],
    ['(x ... y|z)', 'x a y. z', ['x a y', 'z']],
  ];
  for (const [pattern, text, expected] of table) {
    it(`${pattern} in ${JSON.stringify(text)}`, () =>
      assert.deepEqual(found(pattern, text), expected));
  }

  it('does not cross the end of a sentence', () => assert.deepEqual(found('a ... b', 'a. b'), []));

  it('reads the company as the employer', () => {
    assert.deepEqual(found('amazon grows', 'Blue Heron grows.', 'Blue Heron'), [
      'Blue Heron grows',
    ]);
    for (const [name, text, match] of [
      ['Yahoo!', 'So Yahoo grows.', ['Yahoo grows']],
      ['Toys, Inc.', 'Toys, Inc. grows.', ['Toys Inc grows']],
      ['Sweet’s', "Sweet's grows.", ["Sweet's grows"]],
      ['Blue Rock', "Blue Rock's grows. Blue's Rock grows.", ["Blue Rock's grows"]],
    ] as const)
      assert.deepEqual(found('amazon grows', text, name), match, name);
  });

  for (const [pattern, column] of [
    ['(a|b', 0],
    ['a)', 1],
    ['? a', 0],
    ['a <none>', 2],
    ['a ...99 b', 2],
    ['a & ~', 4],
  ] as const) {
    it(`${pattern} is refused at its column`, () => {
      assert.throws(
        () => parsePattern(pattern, sets),
        (error: unknown) => error instanceof PatternError && error.column === column,
      );
    });
  }
});

describe('the automaton', () => {
  it('finds what a plain search finds', () => {
    const words = ['a', 'b', 'c', 'd'];
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    for (let round = 0; round < 200; round++) {
      const [x, y] = [words[random(4)] as string, words[random(4)] as string];
      const gap = random(3);
      const text = Array.from({ length: 30 }, () => words[random(4)]);
      const ends = text.flatMap((word, end) => {
        if (word !== y) return [];
        const from = Math.max(0, end - gap - 1);
        return text.slice(from, end).includes(x) ? [end + 1] : [];
      });
      const answer = parse(text.join(' '));
      const pattern = parsePattern(gap ? `${x} ...${gap} ${y}` : `${x} ${y}`);
      const hits = new Automaton([{ owner: gap, node: pattern }]).scan(answer.sentences);
      assert.deepEqual(
        hits.map(({ last }) => last),
        ends,
        `${x} ...${gap} ${y} in ${text.join(' ')}`,
      );
    }
  });

  it('needs no more states for a text with gaps than for its runs', () => {
    const patterns = Array.from({ length: 50 }, (_, owner) => ({
      owner,
      node: parsePattern(`a ...12 w${owner}`),
    }));
    const automaton = new Automaton(patterns);
    const answer = parse('a b a c w3 d a w7 e w9 f a w1 w2 '.repeat(200));
    automaton.scan(answer.sentences);
    assert.ok(automaton.size.states < 60, String(automaton.size.states));
  });
});

describe('the moves of an automaton', () => {
  it('are found again, and only those that were kept', () => {
    const moves = new Moves();
    for (let state = 0; state < 300; state++)
      for (let symbol = 0; symbol < 20; symbol++) moves.set(state, symbol * 7, state + symbol);
    assert.equal(moves.count, 6000);
    assert.equal(moves.get(299, 19 * 7), 318);
    assert.equal(moves.get(299, 1), -1);
    moves.clear();
    assert.equal(moves.get(299, 19 * 7), -1);
  });

  it('are not kept beyond the numbers there is room for', () => {
    const moves = new Moves();
    moves.set(1 << 16, 3, 5);
    moves.set(3, 1 << 15, 5);
    assert.deepEqual([moves.get(1 << 16, 3), moves.get(3, 1 << 15), moves.count], [-1, -1, 0]);
  });
});
