import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findingsOf, overviewOf, read } from '../../src/core';

const states = (text: string): string =>
  overviewOf(read(text))
    .parts.map(({ id, state }) => `${id} ${state}`)
    .join(', ');
const template = readFileSync('test/fixtures/workspace/template.answer.md', 'utf8');

describe('an answer at a glance', () => {
  it('has every part open in an empty text', () => {
    assert.equal(
      states(''),
      'principle open, story open, initiative open, why open, strength open, team open',
    );
    assert.equal(overviewOf(read('')).share, undefined);
  });

  it('shows the slots of the template as such, at their places', () => {
    const { parts } = overviewOf(read(template));
    for (const { id, state, place, quote } of parts) {
      assert.equal(state, 'slot', id);
      assert.equal(place && template.slice(place.start, place.end), quote);
    }
  });

  it('ticks what is there and says what it is', () => {
    const text =
      'I want to work at Amazon because Dive Deep is how I work. I traced a failed run for three ' +
      'evenings, and it has not failed since. I would like to help the AWS Lambda team.';
    const { parts } = overviewOf(read(text));
    const quotes = Object.fromEntries(parts.map(({ id, quote }) => [id, quote]));
    assert.equal(quotes.principle, 'Dive Deep');
    assert.match(quotes.story ?? '', /^I traced a failed run/);
    assert.equal(quotes.initiative, 'AWS Lambda');
    assert.match(quotes.team ?? '', /^I would like to help/);
    assert.equal(quotes.strength, undefined);
  });

  it('puts each finding under one part or on the whole answer', () => {
    for (const file of ['first-draft', 'finished', 'template']) {
      const reading = read(readFileSync(`test/fixtures/workspace/${file}.answer.md`, 'utf8'));
      const { parts, elsewhere, findings } = overviewOf(reading);
      const placed = [...parts.flatMap((part) => part.findings), ...elsewhere];
      assert.equal(placed.length, findings);
      assert.deepEqual(new Set(placed), new Set(findingsOf(reading)));
    }
  });

  it('puts a slot under its part, and a missing part under its own', () => {
    const { parts } = overviewOf(read(template));
    for (const { id, findings } of parts) {
      assert.ok(
        findings.some(({ rule }) => rule === 'placeholder'),
        id,
      );
    }
    const text = 'I rebuilt the form in May, and errors fell by 40%. '.repeat(6);
    const missing = overviewOf(read(text)).parts.find(({ id }) => id === 'principle');
    assert.deepEqual(
      missing?.findings.map(({ rule }) => rule),
      ['no-principle'],
    );
  });

  it('has no share before the last slot is filled', () => {
    assert.equal(overviewOf(read(template)).share, undefined);
    const text = 'I want to work at Amazon because Dive Deep is how I work.';
    assert.equal(overviewOf(read(text)).share, 1);
    assert.equal(overviewOf(read(`${text} At [company] I led.`)).share, undefined);
  });

  it('has no share of a company of which nothing is known', () => {
    const text = "---\ncompany: St Mary's Hospital\n---\nI want to work at St Mary's Hospital.";
    const { company, share } = overviewOf(read(text));
    assert.equal(company, "St Mary's Hospital");
    assert.equal(share, undefined);
  });
});
