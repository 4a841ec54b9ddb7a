import assert from 'node:assert/strict';
import { check, estimate } from '../../src/core';
import type { Sentence } from '../../src/core/answer';
import { type Faceted, facetsOf } from '../../src/core/forms/facets';
import { sentenceFacet } from '../../src/core/forms/sentenceForm';
import { formAt, wordFacet } from '../../src/core/forms/wordForm';
import { parse } from '../../src/core/parse';

const formOf = (word: string) => formAt(word, 0, word.length);
const sentencesOf = (text: string) => parse(text).sentences.map(({ form }) => form);

describe('the form of a word', () => {
  it('is the same one wherever the word stands', () => {
    assert.equal(formAt('I lead and you lead.', 2, 6), formAt('They lead', 5, 9));
    assert.notEqual(formOf('Lead'), formOf('lead'));
  });

  it('has the word as written and as it is compared', () => {
    const { text, norm } = formOf('Don’t');
    assert.deepEqual([text, norm], ['Don’t', "don't"]);
  });

  it('is right for more words than are kept, and for those too long to be', () => {
    for (let n = 0; n < 40_000; n++) assert.equal(formOf(`word${n}`).text, `word${n}`);
    const long = 'a'.repeat(5000);
    assert.equal(formOf(long).norm, long);
    assert.equal(formOf('').text, '');
  });

  it('keeps what a feature makes of it', () => {
    let asked = 0;
    const lengthOf = wordFacet(({ norm }) => {
      asked++;
      return norm.length;
    });
    assert.deepEqual([formOf('team'), formOf('team')].map(lengthOf), [4, 4]);
    assert.equal(asked, 1);
  });

  it('has what a feature makes of it, whether it is kept, forgotten or was never kept', () => {
    const lengthOf = wordFacet(({ norm }) => norm.length);
    const forms = [];
    for (let n = 0; n < 50_000; n++) {
      const form = formOf(`kept${n}`);
      if (n % 500 === 0) forms.push(form, formOf('b'.repeat(100 + n)));
      assert.equal(lengthOf(form), form.norm.length);
    }
    for (const form of forms) assert.equal(lengthOf(form), form.norm.length);
  });

  it('is asked once while words are met, and again when as many as are kept have come twice', () => {
    const asked = new Map<string, number>();
    const lengthOf = wordFacet(({ norm }) => {
      asked.set(norm, (asked.get(norm) ?? 0) + 1);
      return norm.length;
    });
    const form = formOf('turned');
    /** Meets words until another table has begun: the same word has a new form then. */
    const turn = (round: number) => {
      const mark = formOf(`mark${round}`);
      for (let n = 0; formOf(`mark${round}`) === mark; n++) lengthOf(formOf(`${round} and ${n}`));
    };
    lengthOf(form);
    turn(1);
    lengthOf(form);
    assert.equal(asked.get('turned'), 1);
    turn(2);
    assert.equal(lengthOf(form), 6);
    assert.equal(asked.get('turned'), 2);
    assert.equal(lengthOf(formOf('turned')), 6);
  });

  it('may be asked of one feature by another that meets many new words', () => {
    const lengthOf = wordFacet(({ norm }) => norm.length);
    const sumOf = wordFacet(({ norm }) => {
      let sum = 0;
      for (let n = 0; n < 20_000; n++) sum += lengthOf(formOf(`${norm}${n % 10}${n}`));
      return sum;
    });
    const [one, other] = [formOf('one'), formOf('four')];
    assert.equal(sumOf(other) - sumOf(one), 20_000);
    assert.equal(sumOf(formOf('one')), sumOf(one));
  });
});

describe('a facet', () => {
  it('keeps no, nought and nothing at all as well', () => {
    let asked = 0;
    const { facet, none } = facetsOf<Faceted>();
    const counted = <V extends {}>(value: V) =>
      facet(() => {
        asked++;
        return value;
      });
    const of = { facets: none() };
    for (const value of [false, 0, '']) {
      const one = counted(value);
      assert.deepEqual([one(of), one(of)], [value, value]);
    }
    assert.equal(asked, 3);
  });

  it('of an owner is made anew for another', () => {
    const { ownedFacet, none } = facetsOf<Faceted & { name: string }>();
    const join = ownedFacet((of, owner: { by: string }) => [of.name, owner.by].join(' '));
    const of = { facets: none(), name: 'card' };
    const [one, other] = [{ by: 'mine' }, { by: 'yours' }];
    assert.deepEqual(
      [one, one, other, one].map((owner) => join(of, owner)),
      ['card mine', 'card mine', 'card yours', 'card mine'],
    );
  });

  it('is remembered for several owners, and forgets the oldest of many', () => {
    const asked: number[] = [];
    const { ownedFacet, none } = facetsOf<Faceted>();
    const by = ownedFacet((_, { n }: { n: number }) => asked.push(n));
    const of = { facets: none() };
    const owners = Array.from({ length: 7 }, (_, n) => ({ n }));
    const [first, second] = owners.slice(0, 2) as [{ n: number }, { n: number }];
    for (const owner of [first, second, first, second]) by(of, owner);
    assert.deepEqual(asked, [0, 1]);
    for (const owner of owners) by(of, owner);
    by(of, first);
    assert.deepEqual(asked, [0, 1, 2, 3, 4, 5, 6, 0]);
  });
});

describe('the form of a sentence', () => {
  it('is the same one in another answer and at another place', () => {
    const [first] = sentencesOf('I led the team. We cut the cost.');
    const [, second] = sentencesOf('Hello there. I led the team. And more.');
    assert.equal(first, second);
  });

  it('is another one where a pause, a hyphen or a slot differs', () => {
    const texts = [
      'I led the team well.',
      'I led, the team well.',
      'I led the-team well.',
      'I led [the team] well.',
      'I led the Team well.',
    ];
    const forms = texts.map((text) => sentencesOf(text)[0]);
    assert.equal(new Set(forms).size, texts.length);
  });

  it('is not kept for a sentence without end', () => {
    const text = `${'and so on '.repeat(200)}.`;
    const [one, other] = [text, text].map((each) => parse(each).sentences[0] as Sentence);
    assert.notEqual(one?.form, other?.form);
    assert.deepEqual(one?.form.words.length, other?.form.words.length);
  });

  it('keeps what a feature makes of it', () => {
    let asked = 0;
    const count = sentenceFacet(({ words }) => {
      asked++;
      return words.length;
    });
    assert.deepEqual(sentencesOf('I led it.\n\nI led it.\n').map(count), [3, 3]);
    assert.equal(asked, 1);
  });
});

describe('a sentence known from another answer', () => {
  const sentences = [
    'I want to join because of your great culture.',
    'At Blue Rock I rebuilt the billing run, and errors fell by 40 %.',
    'Amazon has 1.5 million robots today.',
    'The pay is good, but I am here for the work.',
    'Customer Obsession is how I work.',
  ];
  const answers = sentences.flatMap((one) =>
    sentences.flatMap((other) => [
      `${one} ${other}`,
      `---\ncompany: Blue Rock\n---\n${one}\n\n${other}`,
    ]),
  );
  const resultOf = (text: string) => [check(text, { today: '2026-11-01' }), estimate(text)];

  it('is judged and timed as it is where it is read first', () => {
    const before = answers.map(resultOf);
    // So many others that none of these is known any longer, and each is met in another answer first.
    for (let n = 0; n < 20_000; n++) parse(`We are number ${n}.`);
    const after = [...answers].reverse().map(resultOf).reverse();
    assert.deepEqual(after, before);
  });
});
