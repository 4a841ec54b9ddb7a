import assert from 'node:assert/strict';
import weights from '../../data/weights.json';
import { check, read } from '../../src/core';
import { claimsBySentence } from '../../src/core/weighing/claims';
import { type Evidence, evidenceIn } from '../../src/core/weighing/evidence';
import { featuresOf, PlaceBits, scaleOf } from '../../src/core/weighing/features';
import { weigh } from '../../src/core/weighing/scales';
import { encode, type Steps } from '../../src/core/weighing/weightCode';
import { tableOf } from '../../src/core/weighing/weightTable';

const rules = ['generic-praise', 'compensation', 'need-a-job', 'flattery'];
const warned = (text: string) =>
  check(text).findings.filter(
    ({ rule, severity }) => rules.includes(rule) && severity === 'warning',
  );

describe('the table of weights', () => {
  const warning: Steps = {
    base: -4,
    places: new Map([
      [7, 3],
      [8, 26],
      [31, -26],
      [400_000, -2],
    ]),
  };
  const one: Steps = {
    base: 1,
    places: new Map([
      [8, 4],
      [32, 5],
    ]),
  };
  const table = tableOf(encode(warning, { one }));
  const { rowOf } = table;
  const ofOne = (place: number) => table.rules.get('one')?.values[rowOf(place)];
  it('has the weights of a place', () => {
    for (const [place, steps] of warning.places)
      assert.equal(table.warning.values[rowOf(place)], steps, `${place}`);
    assert.equal(ofOne(8), 4);
    assert.equal(ofOne(32), 5);
  });
  it('has nought where only another question has a weight', () => {
    assert.equal(ofOne(7), 0);
    assert.equal(table.warning.values[rowOf(32)], 0);
  });
  it('has no row for what carries no weight', () => {
    for (const place of [0, 6, 9, 30, 33, 399_999, 2 ** PlaceBits - 1])
      assert.equal(rowOf(place), -1, `${place}`);
  });
  it('has one for each of many', () => {
    const places = new Map(
      Array.from({ length: 2000 }, (_, at) => [
        (at * at * 7 + at) % 2 ** PlaceBits,
        (at % 53) - 26,
      ]),
    );
    const many = tableOf(encode({ base: 0, places }, {}));
    for (const [place, steps] of places)
      assert.equal(many.warning.values[many.rowOf(place)], steps, `${place}`);
    assert.equal(many.rows, places.size);
  });
  it('begins each weighing from the base', () => {
    assert.equal(table.warning.base, -4);
    assert.equal(table.rules.get('one')?.base, 1);
  });
});

describe('the weight of a sentence', () => {
  const { warning, rowOf } = tableOf(weights);
  const text =
    'I repaired looms. I love your culture, your people and your culture of great people.';
  const evidence = [...claimsBySentence(read(text))].map((found, sentence) =>
    evidenceIn(read(text), sentence, found),
  );
  it('counts each of its features once, and less the longer it is', () => {
    for (const each of evidence) {
      const places = new Set(featuresOf(each).values());
      const steps = [...places].map((place) => warning.values[rowOf(place)] ?? 0);
      const sum = steps.reduce((sum, one) => sum + one, 0);
      assert.equal(weigh(each), warning.base + sum * scaleOf(each));
    }
    const [short, long] = evidence.map(scaleOf) as [number, number];
    assert.ok(short > long && long > 0, `${short} ${long}`);
  });
  it('knows words alone, in a row and apart, but not where a sentence begins or ends', () => {
    const names = [...featuresOf(evidence[0] as Evidence).keys()].filter((name) => name[0] !== ':');
    assert.deepEqual(names, [
      'i',
      '^ i',
      'repaired',
      'i repaired',
      '^ … repaired',
      'looms',
      'repaired looms',
      'i … looms',
      'looms $',
      'repaired … $',
    ]);
  });
});

describe('the verdict on a sentence', () => {
  it('is given on the clause that says most, where no phrase is known', () => {
    for (const [text, clause] of [
      ['Well, everyone speaks highly of your firm.', 'everyone speaks highly of your firm'],
      ['Everyone speaks highly of your firm, I hear.', 'Everyone speaks highly of your firm'],
    ] as const) {
      const [{ start = 0, end = 0 } = {}] = warned(text);
      assert.equal(text.slice(start, end), clause);
    }
  });
  it('is given in the sentence that says it', () => {
    const before = 'I repaired looms for six years. ';
    const text = `${before}Everyone speaks highly of your firm.`;
    const [finding, ...others] = warned(text);
    assert.deepEqual(others, []);
    assert.equal(finding?.rule, 'generic-praise');
    const { start = 0, end = 0 } = finding ?? {};
    assert.ok(start >= before.length && end < text.length, text.slice(start, end));
  });
  it('is not given on the words alone where they name a principle', () => {
    for (const name of [
      'Ownership',
      'Dive Deep',
      'Think Big',
      "Strive to be Earth's Best Employer",
    ])
      for (const rest of ['aligns with how I work', 'describes how I already work']) {
        const text = `I want to work at Amazon because ${name} ${rest}.`;
        assert.deepEqual(warned(text), [], text);
      }
  });
  it('is of the rule its words speak for, where a phrase of another claims them', () => {
    const text = 'I would be thankful all my life for a chance in your great company.';
    assert.deepEqual(
      warned(text).map(({ rule }) => rule),
      ['flattery'],
    );
  });
  it('is the same when a word is said again and again', () => {
    const rules = (text: string) => warned(text).map(({ rule }) => rule);
    const said = (times: number) => `I like the pay${', the pay'.repeat(times)}.`;
    assert.deepEqual(rules(said(4)), rules(said(1)));
  });
  it('waits until the slots are filled', () => {
    const text = 'I want to work here because [reason] and your great reputation and prestige.';
    assert.deepEqual(
      warned(text.replace('[reason] and ', '')).map(({ rule }) => rule),
      ['generic-praise'],
    );
  });
});
