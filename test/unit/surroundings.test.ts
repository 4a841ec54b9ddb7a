import assert from 'node:assert/strict';
import { check } from '../../src/core';

/** The phrase rules that warn of a text. */
const warned = (text: string) =>
  check(text)
    .findings.filter(({ severity }) => severity === 'warning')
    .map(({ rule }) => rule);

describe('what surrounds a phrase', () => {
  const table: [why: string, flagged: string, left: string][] = [
    [
      'telling words make a sentence be about something',
      'I love your culture of hard work and your great people.',
      'I love your culture of kayak repairs, moss gardens and brass bands at noon.',
    ],
    [
      'a place is no name that backs praise',
      'I am drawn to Amazon India because of its great reputation.',
      'I am drawn to Amazon Zephyr because of its great reputation.',
    ],
    [
      'a name among things like it backs praise',
      'I am drawn to Amazon because of its great reputation for products.',
      'I am drawn to Amazon because of its great reputation for products like Zephyr.',
    ],
    [
      'a name before what it names backs praise',
      'I am drawn to your great culture of learning.',
      'I am drawn to your great culture of learning, and to the Zephyr academy.',
    ],
    [
      "a name behind its owner's backs praise",
      "I am drawn to Wipro's great reputation.",
      "I am drawn to Wipro's Zephyr and its great reputation.",
    ],
    [
      'a pronoun owns no name',
      "It's Zephyr that your great reputation and culture of learning rest on.",
      'Wipro’s Zephyr is what your great reputation and culture of learning rest on.',
    ],
    [
      'a list backs what announces it',
      "I'm drawn to your great culture of learning:\n\n- It is my favourite thing.",
      "**I'm drawn to your great culture of learning:**\n\n- I repaired its clocks in Leeds.",
    ],
    [
      'merits of the speaker are no praise of the employer',
      'I want to grow with your innovative company.',
      'Hire me, I bring a growth mindset and strong values.',
    ],
    [
      'a question to the listener gives no reason',
      'Who would not love your inclusive culture and your great reputation?',
      'What is the culture of your company like, and what makes its reputation so great?',
    ],
    [
      'a closing is polite, and no reason',
      'The opportunity to learn from your people is my reason.',
      'I look forward to hearing more about the opportunities at your company.',
    ],
    [
      'talk about nobody who employs needs a wish to count',
      'I want a place with plenty of growth and new challenges.',
      'Growth, I have found since my schooldays, is mostly a matter of patience.',
    ],
    [
      'a note without persons is praise as it stands',
      'Plenty of room to grow, friendly people, a big name, and a great culture all round.',
      'My mother taught me growth is mostly patience, and patience is mostly sleep.',
    ],
    [
      'what the speaker did backs what the next words praise',
      'Your culture appeals to me.',
      'Your culture appeals to me, because I rebuilt the stock room by that rule.',
    ],
    [
      'what the next sentence tells of others backs it too',
      'Your culture is inspiring. It is what I look for.',
      "Your culture is inspiring. The porter carried my mother's oxygen bottle up four flights of stairs.",
    ],
  ];
  for (const [why, flagged, left] of table) {
    it(why, () => {
      assert.ok(warned(flagged).length > 0, `nothing in “${flagged}”`);
      assert.deepEqual(warned(left), [], left);
    });
  }

  it('reads a denial that starts far before its words', () => {
    assert.deepEqual(
      warned('I would rather say so plainly than tell you that I always dreamed of this company.'),
      [],
    );
  });
});
