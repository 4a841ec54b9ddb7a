import assert from 'node:assert/strict';
import { isDenied } from '../../src/core/negation';
import { parse } from '../../src/core/parse';

/** Whether `[word]` is denied in a sentence. */
function denied(marked: string): boolean {
  const answer = parse(marked.replace(/[{}]/g, ''));
  const before = marked.slice(0, marked.indexOf('{'));
  const first = parse(before).words.length;
  return isDenied(answer, 0, first);
}

describe('isDenied', () => {
  for (const text of [
    "It's not about the {salary}.",
    'It isn’t the {salary} that draws me.',
    'Not because Amazon is {big}, but because of the arm.',
    'I am not here for the {perks}.',
    "I'd never take it for the {money}.",
    'Rather than tell you it is {great}, I brought a drawing.',
    'I am not applying because I dream or because it helps my {resume}.',
    'It would be easy to talk about your {brand}.',
    'Nobody goes into nursing for the {money}.',
    'There is no shortage of {big} companies.',
    'I never thought about the {salary}.',
    "I won't tell you that the {pay} matters.",
  ])
    it(`is true of ${text}`, () => assert.equal(denied(text), true));

  for (const text of [
    'It is about the {salary}.',
    'Not only because of the {salary}.',
    "It's not just the {culture}.",
    "I can't wait to see your {culture}.",
    'I do not drive, and you are {near}.',
    "I don't have much time because I love your {culture}.",
    'Nobody else pays such {wages}.',
    'Nothing was easy, and I like your {values}.',
    'It would not be an exaggeration to call this my {dream}.',
    'I have not stopped {dreaming} of it.',
    'I never thought I would sit with my {dream} company.',
    "I can't tell you how {honoured} I am.",
  ])
    it(`is false of ${text}`, () => assert.equal(denied(text), false));
});
