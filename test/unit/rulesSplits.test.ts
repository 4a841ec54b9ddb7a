import assert from 'node:assert/strict';
import { mended, of } from './mended';

describe('hard-to-say', () => {
  const long =
    'I was part of a team that wanted to reduce the number of failed deliveries in the north of the country and we managed to bring that number down within a single quarter.';
  it('finds what one breath does not carry', () => assert.equal(of(long, 'hard-to-say').length, 1));
  it('splits at the best joint', () => {
    const after = mended(long, 'hard-to-say');
    assert.equal(after, long.replace(' and we', '. We'));
    assert.deepEqual(of(after, 'hard-to-say'), []);
  });
  it('or rests there', () => {
    const after = mended(long, 'hard-to-say', 'Pause');
    assert.equal(after, long.replace(' and we', ', and we'));
    assert.deepEqual(of(after, 'hard-to-say'), []);
  });
  it('splits before a reason and a relative clause', () => {
    const words =
      'the printer in the hall of the second floor of the old house by the river stood still';
    assert.match(
      mended(
        `On most of the days in May ${words} because the driver that it needed was not in the image of that week.`,
        'hard-to-say',
      ),
      /still\. That is because the driver/,
    );
    assert.match(
      mended(
        `On most of the days in May ${words} which meant that the drivers of the last wave had to wait for it.`,
        'hard-to-say',
      ),
      /still\. That meant/,
    );
  });
  const whole = {
    before: 'I spent a long year with the drivers of the early shift in the northern depot',
    after: 'moved every pallet from the old hall to the new hall before the winter came around',
  };
  const split: [joint: string, after: string][] = [
    [' and we', '. We'],
    [' and that meant we', '. That meant we'],
    [' but the managers', '. But the managers'],
    [' so the managers', '. So the managers'],
    [' because it was they who', '. That is because it was they who'],
  ];
  for (const [joint, after] of split) {
    it(`splits before “${joint}”`, () => {
      const text = `${whole.before}${joint} ${whole.after}.`;
      assert.equal(mended(text, 'hard-to-say'), text.replace(joint, after));
    });
  }
  const bound = [
    ' looking at the way in which we',
    ' with the reason for which the managers',
    ' so that the managers',
    ' since the launch of the hall that',
    ' since we',
    ' and the managers of the head office who',
    ' and that old team',
    ' and **we** then',
    ' and so we',
    ' where my old manager and I',
    ' that both my old manager and I',
    ' in the hall which we',
    ' in the hall which was open and',
  ];
  for (const joint of bound) {
    it(`does not split before “${joint}”`, () => {
      const fixes = of(`${whole.before}${joint} ${whole.after}.`, 'hard-to-say')[0]?.fixes ?? [];
      const titles = fixes.map(({ title }) => title);
      assert.ok(titles.length > 0);
      assert.deepEqual(
        titles.filter((title) => /^Split|“(?:which|since)”/.test(title)),
        joint.includes('hall which') ? ['Pause before “which”'] : [],
      );
    });
  }
  it('does not split off what a denial denies', () => {
    const text = `I did not ${whole.before.slice(2)} because we ${whole.after}.`;
    assert.ok(of(text, 'hard-to-say')[0]?.fixes.every(({ title }) => !title.startsWith('Split')));
  });
  it('has a fix where no joint is', () => {
    const text = `${'very '.repeat(40)}late.`;
    assert.ok((of(text, 'hard-to-say')[0]?.fixes.length ?? 0) >= 3);
    assert.notEqual(mended(text, 'hard-to-say'), text);
  });
  it('finds a sentence that has only commas for fifty words', () => {
    const text = `${Array.from({ length: 12 }, (_, n) => `the gate number ${n} was open`).join(', ')}.`;
    assert.equal(of(text, 'hard-to-say').length, 1);
  });
  const fine = [
    long.replace(' and we', ', and we'),
    long.replace(' and we', ' – we'),
    long.replace(' and we', '. We'),
    'A short sentence.',
    `- ${'one '.repeat(20)}\n- ${'two '.repeat(20)}`,
  ];
  for (const text of fine)
    it(`passes “${text.slice(0, 60)}”`, () => assert.deepEqual(of(text, 'hard-to-say'), []));
});
