import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  draft,
  entryById,
  focus,
  initiativeChoices,
  principleChoices,
  principles,
  read,
  roleChoices,
  roles,
  valueChoices,
} from '../../src/core';

const target = { low: 60, high: 90 };
const first = (choices: readonly { id: string }[], most = 3) =>
  choices.slice(0, most).map(({ id }) => id);

/** Ids of what a text names outside its slots. */
const named = (text: string) => {
  const { answer, mentions } = read(text);
  const free = mentions.filter(({ first }) => !answer.words[first]?.inSlot);
  return free.map(({ entry }) => entry.id);
};

describe('the choices for a new answer', () => {
  it('give a reason for everything that can be chosen', () => {
    const all = [roleChoices(), valueChoices(), initiativeChoices(), principleChoices()].flat();
    assert.deepEqual(
      all.filter(({ label, reason }) => !label || reason.length < 10).map(({ id }) => id),
      [],
    );
  });

  it("begin with the guide's initiatives for each value", () => {
    for (const { id, entries } of focus) {
      const over = entries.filter((entry) => entryById(entry)?.lifecycle.state === 'ended');
      const wanted = entries.filter((entry) => !over.includes(entry));
      assert.deepEqual(first(initiativeChoices(id), wanted.length), wanted, id);
    }
  });

  it('put those that fit the role first, and what has ended last', () => {
    const choices = initiativeChoices('technical-challenge', 'operations');
    assert.deepEqual(first(choices), ['prime-air', 'just-walk-out', 'aws']);
    const last = initiativeChoices('career-growth').slice(-5);
    assert.ok(last.some(({ id }) => id === 'upskilling-2025'));
    assert.ok(last.every(({ fits }) => !fits));
  });

  it('offer all sixteen principles, those that go with the initiative first', () => {
    const choices = principleChoices(['career-choice']);
    assert.equal(choices.length, 16);
    const related = entryById('career-choice')?.related ?? [];
    for (const id of first(choices, 3)) assert.ok(related.includes(id), id);
  });
});

describe('a draft', () => {
  it('keeps every slot where nothing was chosen', () => {
    const reading = read(draft({}, target));
    assert.equal(reading.answer.slots.length, 6);
    assert.equal(reading.role, undefined);
    assert.deepEqual(reading.target, target);
    assert.deepEqual(reading.answer.frontMatter.problems, []);
  });

  it('names each principle and initiative so that it is found again', () => {
    for (const { id } of principles) {
      assert.deepEqual(named(draft({ principle: id }, target)), [id]);
    }
    for (const { id } of initiativeChoices()) {
      assert.deepEqual(named(draft({ initiatives: [id] }, target)), [id]);
    }
  });

  it('takes two initiatives and no third', () => {
    const text = draft({ initiatives: ['aws', 'kindle', 'zoox'] }, target);
    assert.match(text, /excited about AWS and Kindle because \[/);
  });

  it('says the role so that it is understood', () => {
    for (const { id } of roles) assert.equal(read(draft({ role: id }, target)).role, id);
  });

  it('carries a target of its own', () => {
    assert.deepEqual(read(draft({}, { low: 45, high: 60 })).target, { low: 45, high: 60 });
  });
});

describe('the kind of role in front matter', () => {
  const cases: [string, string | undefined][] = [
    ['Sustainability manager', 'sustainability'],
    ['Senior SDE II, Alexa', 'engineering'],
    ['Product manager, AI', 'product'],
    ['Area Manager', 'operations'],
    ['Maintainer of chairs', undefined],
  ];
  for (const [title, id] of cases) {
    it(`takes "${title}" for ${id ?? 'none of them'}`, () => {
      assert.equal(read(`---\nrole: ${title}\n---\n\nWords.\n`).role, id);
    });
  }
});
