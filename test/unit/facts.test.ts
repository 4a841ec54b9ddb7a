import assert from 'node:assert/strict';
import { fits, isComparable, isExactly } from '../../src/core/facts/compare';
import { dateInWords, numberText, statementText } from '../../src/core/facts/figureText';
import { numeralAt } from '../../src/core/facts/numeral';
import { quantityOf } from '../../src/core/facts/quantity';
import { countedAt, rateAfter } from '../../src/core/facts/units';
import { parse } from '../../src/core/parse';

/** The first number of a text: its ends, its own unit and its hedge. */
function first(text: string): string | undefined {
  const { words } = parse(text);
  for (let at = 0; at < words.length; at++) {
    const numeral = numeralAt(words, at);
    if (!numeral) continue;
    const { low, high, unit, hedge } = quantityOf(words, numeral);
    return `${low}${high === low ? '' : `–${high}`} ${unit} ${hedge}`.replace('  ', ' ');
  }
  return undefined;
}

describe('numbers in the text', () => {
  const table: [text: string, read: string | undefined][] = [
    ['100,000', '100000 exact'],
    ['100k', '100000 exact'],
    ['100 thousand', '100000 exact'],
    ['a hundred thousand', '100000 exact'],
    ['a hundred and five', '105 exact'],
    ['$1.2bn', '1200000000 usd exact'],
    ['1.2 billion dollars', '1200000000 usd exact'],
    ['US$2 billion', '2000000000 usd exact'],
    ['USD 2 million', '2000000 usd exact'],
    ['$250K', '250000 usd exact'],
    ['95%', '95 percent exact'],
    ['95 %', '95 percent exact'],
    ['95 percent', '95 percent exact'],
    ['ninety-five per cent', '95 percent exact'],
    ['half of its parcels', '50 percent about'],
    ['three quarters of them', '75 percent about'],
    ['two and a half million', '2500000 exact'],
    ['half a million', '500000 exact'],
    ['a quarter of a million', '250000 exact'],
    ['one hundred and seventy-five', '175 exact'],
    ['twenty-five hundred', '2500 exact'],
    ['eighteen point five', '18.5 exact'],
    ['$2.5+ trillion', '2500000000000 usd over'],
    ['175+ centers', '175 over'],
    ['over 100', '100 over'],
    ['well over 100', '100 over'],
    ['more than 100', '100 over'],
    ['nearly 100', '100 under'],
    ['up to 100', '100 under'],
    ['about 100', '100 about'],
    ['roughly 100 or so', '100 about'],
    ['100 or more', '100 over'],
    ['90-100', '90–100 exact'],
    ['between 20 and 30', '20–30 exact'],
    ['20 to 30 million', '20000000–30000000 exact'],
    ['34GW', '34 gw exact'],
    ['24/7', undefined],
    ['the 1st', undefined],
    ['a 10x engineer', undefined],
    ['S3 and EC2', undefined],
    ['a constructor of things', undefined],
    ['one constructor', '1 exact'],
  ];
  for (const [text, read] of table) it(`reads ${text}`, () => assert.equal(first(text), read));

  const counted: [text: string, unit: string | undefined][] = [
    ['100,000 custom electric delivery vans', 'vans'],
    ['3,000 small business owners', 'partners'],
    ['90 U.S. metro areas', 'metros'],
    ['three thousand delivery service partners', 'partners'],
    ['10,000 of the vans', 'vans'],
    ['30-minute drone deliveries', 'minutes'],
    ['2 hours', 'minutes'],
    ['470 have signed', undefined],
    ['12 of 16 principles', undefined],
  ];
  for (const [text, unit] of counted) {
    it(`counts ${unit ?? 'nothing'} in ${text}`, () => {
      const { words } = parse(text);
      const numeral = numeralAt(words, 0);
      assert.ok(numeral);
      const noun = countedAt(words, numeral.last, words.length);
      if (unit) assert.ok(noun?.units.has(unit), [...(noun?.units ?? [])].join());
      else assert.equal(noun, undefined);
    });
  }

  it('reads what a number is counted by', () => {
    for (const [text, rate] of [
      ['a year', 'year'],
      ['annually', 'year'],
      ['every single day', undefined],
      ['per second', 'second'],
      ['in the world', undefined],
    ] as const)
      assert.equal(rateAfter(parse(text).words, 0, 9), rate, text);
  });
});

describe('comparing numbers', () => {
  const amount = (low: number, hedge: 'exact' | 'over' | 'under' | 'about', high = low) => ({
    low,
    high,
    hedge,
  });
  it('takes a number for the very one within half a per cent', () => {
    assert.ok(isExactly(amount(100.4, 'exact'), 100));
    assert.ok(!isExactly(amount(101, 'exact'), 100));
    assert.ok(!isExactly(amount(2041, 'exact'), 2040, 'year'));
  });
  it('lets hedges reach one way', () => {
    assert.ok(fits(amount(570, 'over'), 575));
    assert.ok(!fits(amount(620, 'over'), 575));
    assert.ok(!fits(amount(400, 'over'), 575));
    assert.ok(fits(amount(600, 'under'), 575));
    assert.ok(!fits(amount(500, 'under'), 575));
    assert.ok(fits(amount(530, 'about'), 575));
    assert.ok(!fits(amount(500, 'about'), 575));
    assert.ok(fits(amount(500, 'exact', 600), 575));
    assert.ok(!fits(amount(500, 'exact'), 575));
  });
  it('takes numbers of another order for another measure', () => {
    assert.ok(isComparable(amount(3e8, 'exact'), 1e8));
    assert.ok(!isComparable(amount(3, 'exact'), 1e8));
  });
});

describe('figures in words', () => {
  it('writes a number as another was written', () => {
    assert.equal(numberText(6e8), '600 million');
    assert.equal(numberText(6e8, { magnitude: 'M' }), '600M');
    assert.equal(numberText(2.5e9, { magnitude: 'bn' }), '2.5bn');
    assert.equal(numberText(4500, { magnitude: 'k' }), '4.5k');
    assert.equal(numberText(4500), '4,500');
    assert.equal(numberText(52_700), '52,700');
  });
  it('shows figures and dates in short', () => {
    assert.equal(
      statementText({ text: '', value: 1.5e10, unit: 'usd', per: 'year' }),
      '$15 billion a year',
    );
    assert.equal(statementText({ text: '', value: 28, unit: 'percent' }), '28%');
    assert.equal(statementText({ text: '', value: 2040, unit: 'year' }), '2040');
    assert.equal(dateInWords('2025-06-08'), '8 June 2025');
    assert.equal(dateInWords('2025-06'), 'June 2025');
    assert.equal(dateInWords('2025'), '2025');
  });
});
