import assert from 'node:assert/strict';
import { parse } from '../../src/core/parse';
import { secondsOf, speech } from '../../src/core/speech';

const near = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
const seconds = (text: string): number => speech(parse(text)).seconds;

const answer = `# Why Amazon

Customers come first, and I mean it. In 2024 I cut waiting from 250ms to 40ms.

## Fit

### Team

AWS has over $100 billion in sales. I want to learn from that team.

## Close

I'd like to build here.
`;

describe('speech: the whole', () => {
  const whole = speech(parse(answer));

  it('is the sum of its sentences', () => {
    near(
      whole.seconds,
      whole.sentences.reduce((sum, sentence) => sum + sentence.seconds, 0),
    );
    assert.equal(
      whole.words,
      whole.sentences.reduce((sum, sentence) => sum + sentence.words, 0),
    );
    assert.equal(whole.sentences.length, 5);
  });

  it('starts each sentence where the one before ends', () => {
    let at = 0;
    for (const sentence of whole.sentences) {
      near(sentence.at, at);
      at += sentence.seconds;
    }
  });

  it('gives the spans of its sentences', () => {
    const [first] = whole.sentences;
    assert.equal(answer.slice(first?.start, first?.end), 'Customers come first, and I mean it.');
  });

  it('lies in the middle of its range', () => {
    near((whole.low + whole.high) / 2, whole.seconds);
    near(whole.high / whole.seconds, 1.09);
    const known = speech(parse(answer), { scale: 1, readings: 3 });
    assert.ok(known.high - known.low < whole.high - whole.low);
  });

  it('grows with the scale, part by part', () => {
    const slow = speech(parse(answer), { scale: 1.25 });
    near(slow.seconds, whole.seconds * 1.25);
    near(slow.sentences[2]?.at ?? 0, (whole.sentences[2]?.at ?? 0) * 1.25);
    assert.equal(slow.syllables, whole.syllables);
  });

  it('is nothing for a document without words', () => {
    for (const text of ['', '# Title\n', '---\npace: 150\n---\n', '<!-- note -->']) {
      const { seconds, low, high, words, syllables, sentences } = speech(parse(text));
      assert.deepEqual([seconds, low, high, words, syllables, sentences], [0, 0, 0, 0, 0, []]);
    }
  });
});

describe('speech: headings', () => {
  const { headings, sentences, seconds: total } = speech(parse(answer));
  const under = Object.fromEntries(headings.map((heading) => [heading.text, heading.seconds]));
  const sum = (from: number, to: number): number =>
    sentences.slice(from, to).reduce((all, sentence) => all + sentence.seconds, 0);

  it('hold what stands under them, subheadings included', () => {
    near(under['Why Amazon'] ?? 0, total);
    near(under.Fit ?? 0, sum(2, 4));
    near(under.Team ?? 0, sum(2, 4));
    near(under.Close ?? 0, sum(4, 5));
  });

  it('hold nothing where the next one follows at once', () => {
    const empty = speech(parse('Hello there.\n\n## One\n\n## Two\n\nMore words.\n\n## Three\n'));
    assert.deepEqual(
      empty.headings.map((heading) => heading.seconds > 0),
      [false, true, false],
    );
  });
});

describe('speech: words and pauses', () => {
  it('counts words joined by a hyphen once, and says each of them', () => {
    const { words, syllables } = speech(parse('A world-class, day-to-day team of 3-5.'));
    assert.equal(words, 6);
    assert.equal(syllables, 11);
  });

  it('gives the syllables of what is said, not of what is written', () => {
    assert.equal(speech(parse('$1.2 billion')).syllables, 7);
    assert.equal(speech(parse('AWS')).syllables, 5);
  });

  it('times an unfilled slot as it stands', () => {
    assert.equal(speech(parse('I led [your story] there.')).words, 5);
  });

  it('adds time for commas, sentence ends and paragraphs', () => {
    const plain = seconds('we build and they buy and all of us learn');
    const comma = seconds('we build, and they buy, and all of us learn');
    const stops = seconds('We build. And they buy. And all of us learn');
    const paragraphs = seconds('We build.\n\nAnd they buy.\n\nAnd all of us learn');
    assert.ok(plain < comma && comma < stops && stops < paragraphs);
    near(paragraphs - stops, 1);
  });

  it('takes breath in words that run on', () => {
    const run = (words: number): number => seconds(Array(words).fill('so').join(' '));
    const word = run(2) - run(1);
    near(run(12) - run(11), word);
    near(run(13) - run(12), word + 0.3);
    near(run(25) - run(24), word + 0.3);
    near(seconds('so so so so so so, so so so so so so so') - run(13), 0.12 - 0.3);
  });

  it('takes longer over figures than over as many words', () => {
    const figures =
      'In 2024 we grew 35% to $1.2 billion with 1,250 people and 99.99% of it on AWS.';
    const words = 'In March we grew a lot to great size with many people and most of it on time.';
    assert.ok(seconds(figures) > 1.4 * seconds(words));
  });
});

describe('speech: a typed pace', () => {
  const ordinary =
    'I want to work at Amazon because you start from the customer. In my last position I ran support ' +
    'for an online pharmacy, and patients kept calling about deliveries. I listened to their calls, ' +
    'found that our messages were confusing, and rewrote them with two engineers. Complaints fell ' +
    'by half within a month. That experience taught me to look for the cause, not the symptom.';

  it('takes about words divided by pace for an ordinary answer', () => {
    const { words, seconds: said } = speech(parse(ordinary), { pace: 140 });
    const expected = (words / 140) * 60;
    assert.ok(Math.abs(said / expected - 1) < 0.15, `${said} s against ${expected} s`);
  });

  it('leaves a text of figures longer than words divided by pace', () => {
    const { words, seconds: said } = speech(
      parse('In 2024 AWS grew 19% to $107.6 billion, and in 2025 by 17.5%.'),
      { pace: 140 },
    );
    assert.ok(said > 1.3 * (words / 140) * 60);
  });
});

describe('speech: part of an answer', () => {
  const { words } = parse(answer);

  it('adds up', () => {
    near(secondsOf(words, 0, 9) + secondsOf(words, 9, words.length), seconds(answer));
  });

  it('adds up inside words that run on, too', () => {
    const { words } = parse(Array(40).fill('so').join(' '));
    for (const cut of [1, 11, 12, 13, 30]) {
      near(secondsOf(words, 0, cut) + secondsOf(words, cut, 40), secondsOf(words, 0, 40));
    }
  });

  it('is scaled, and keeps inside the answer', () => {
    near(secondsOf(words, 2, 8, { scale: 1.1 }), secondsOf(words, 2, 8) * 1.1);
    near(secondsOf(words, -5, words.length + 5), seconds(answer));
    assert.equal(secondsOf(words, 5, 5), 0);
    assert.equal(secondsOf(words, 8, 2), 0);
  });
});
