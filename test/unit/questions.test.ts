import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { type Question, questionsFor, read } from '../../src/core';
import { invitations } from '../../src/core/questions/rows';

const questions = (text: string): readonly Question[] => questionsFor(read(text));
const texts = (text: string): string[] => questions(text).map((question) => question.text);
const corpus = 'test/corpus/answers';

describe('likely questions', () => {
  for (const { id, ask, asked, pass } of invitations.rows) {
    for (const text of asked) {
      it(`ask “${id}” of: ${text}`, () =>
        assert.ok(texts(text).includes(ask), texts(text).join(' ')));
    }
    for (const text of pass) {
      it(`do not ask “${id}” of: ${text}`, () => assert.ok(!texts(text).includes(ask)));
    }
  }

  it('are none for an empty text and for the bare template', () => {
    assert.deepEqual(questions(''), []);
    assert.deepEqual(
      texts(
        'I want to work at Amazon because [specific Leadership Principle] aligns with how I work.',
      ),
      [],
    );
  });

  for (const text of [
    'I have not managed people yet.',
    "I didn't fail the exam.",
    'We did not cut costs by 30%.',
    'If I had led a team, I would have cut costs by 30%.',
  ])
    it(`are none of what was not done: ${text}`, () => assert.deepEqual(texts(text), []));

  for (const text of [
    'I did not only lead a team, I hired it.',
    'I asked if it was late and led a team to redesign it.',
    'It was not my idea, but I led a team to redesign it.',
  ])
    it(`are some of what was done: ${text}`, () =>
      assert.ok(texts(text).some((question) => question.startsWith('How many people'))));

  it('quote the words that invite them, at their place', () => {
    const text = 'I moved jobs.\n\n**Customer Obsession** is how I led a team of five.';
    for (const { start, end, quote } of questions(text)) {
      assert.ok(
        text.slice(start, end).replaceAll('*', '').startsWith(quote.replace('…', '')),
        quote,
      );
    }
    const [first] = questions(text);
    assert.equal(first?.quote, 'Customer Obsession');
  });

  it('stand alone: no word in them points at one that is not there', () => {
    for (const { ask } of [...invitations.rows, ...invitations.findings])
      assert.doesNotMatch(ask, /\b(?:it|its)\b/, ask);
  });

  it('ask what became of a thing that is not what it was', () => {
    assert.ok(
      texts('I admire Prime Air.').some((text) => /^What has changed at Prime Air/.test(text)),
    );
  });

  it('ask of each answer at most a dozen, each once, spread over it', () => {
    for (const file of readdirSync(corpus)) {
      const reading = read(readFileSync(`${corpus}/${file}`, 'utf8'));
      const found = questionsFor(reading);
      assert.ok(found.length >= 2 && found.length <= 12, `${file}: ${found.length}`);
      assert.equal(new Set(found.map(({ text }) => text)).size, found.length, file);
      const bySentence = new Map<number, number>();
      for (const { start } of found) {
        const at = reading.answer.sentences.findIndex(({ end }) => start < end);
        bySentence.set(at, (bySentence.get(at) ?? 0) + 1);
      }
      assert.ok(Math.max(...bySentence.values()) <= 6, `${file}: ${[...bySentence.values()]}`);
    }
  });

  it('are the same each time', () => {
    const text = readFileSync(`${corpus}/strong-01-backend-engineer.answer.md`, 'utf8');
    assert.deepEqual(questions(text), questions(text));
  });
});
