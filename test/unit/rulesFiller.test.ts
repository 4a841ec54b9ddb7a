import assert from 'node:assert/strict';
import { mended, of } from './mended';

describe('filler', () => {
  const cut: [text: string, after: string][] = [
    ["It's, like, the biggest name.", "It's the biggest name."],
    ['Um, I like the work.', 'I like the work.'],
    ['I want um to start.', 'I want to start.'],
    ['I want to, you know, get started.', 'I want to get started.'],
    ['And, um, the team is good.', 'And the team is good.'],
    ['I sold phones, so yeah, I know people.', 'I sold phones, I know people.'],
    ['I sold phones and stuff.', 'I sold phones.'],
    ["It's the size, I guess.", "It's the size."],
    ['I think maybe I could help.', 'I think I could help.'],
    ["I'm kind of excited about robots.", "I'm excited about robots."],
    ['At the end of the day, it is about people.', 'It is about people.'],
    ['One. So yeah. Two.', 'One. Two.'],
    ['And um, the team is good.', 'And the team is good.'],
    ['I ran; um, I left.', 'I ran; I left.'],
    ['I ran, um – I left.', 'I ran – I left.'],
    ['It is – um – big.', 'It is big.'],
    ['I sold um... phones.', 'I sold phones.'],
    ['Um, eBay taught me this.', 'eBay taught me this.'],
    ['Thank you very very much.', 'Thank you very much.'],
    ['I really, really want this.', 'I really want this.'],
    ['It was really very hard.', 'It was very hard.'],
    ['The fact of the matter is that the robots matter.', 'The robots matter.'],
    ['It goes without saying that we ran.', 'We ran.'],
    ['Needless to say that the robots matter.', 'The robots matter.'],
    ['I just want to say that I ran.', 'I ran.'],
    ['I guess that the robots matter.', 'The robots matter.'],
    ['I guess that Bosch grew.', 'Bosch grew.'],
    ['I just want to say that was hard.', 'That was hard.'],
    ['Needless to say, that robot was slow.', 'That robot was slow.'],
    ["Needless to say that's why I ran.", "That's why I ran."],
  ];
  for (const [text, after] of cut) {
    it(`makes “${text}” “${after}”`, () => assert.equal(mended(text, 'filler'), after));
  }
  const articles: [text: string, after: string][] = [
    ['It is a kinda amazing place.', 'It is an amazing place.'],
    ['It was a very very old scanner.', 'It was a very old scanner.'],
    ['I am a, like, engineer.', 'I am an engineer.'],
    ['A, like, engineer came.', 'An engineer came.'],
    ['An, um, blue box fell.', 'A blue box fell.'],
    ['I had a, um, honest talk.', 'I had an honest talk.'],
    ['I have a, um, MBA.', 'I have an MBA.'],
    ['I led a, um, UK team.', 'I led a UK team.'],
    ['I led an, um, one-off sale.', 'I led a one-off sale.'],
    ['I made a, um, 8-week plan.', 'I made an 8-week plan.'],
    ['I made a, um, useful plan.', 'I made a useful plan.'],
    ['I made a, um, unintended error.', 'I made an unintended error.'],
    ['I made a, um, UNESCO film.', 'I made a UNESCO film.'],
    ['I have a, um, Élan.', 'I have an Élan.'],
    ['I take vitamin A, um, every day.', 'I take vitamin A every day.'],
    ['I am a **um, engineer**.', 'I am an **engineer**.'],
    ['I am building a, like, a form.', 'I am building a form.'],
    ['I wrote the, er, the tender.', 'I wrote the tender.'],
    ['I, um, I ran for, uh, for years.', 'I ran for, uh, for years.'],
  ];
  for (const [text, after] of articles) {
    it(`fits the article of “${text}”`, () => assert.equal(mended(text, 'filler'), after));
  }
  const marked: [text: string, after: string][] = [
    ['**Um**, I ran.', 'I ran.'],
    ['**Um,** I ran.', 'I ran.'],
    ['Um, **we** ran.', '**We** ran.'],
    ['I sold *um* phones.', 'I sold phones.'],
    ['I sold (um) phones.', 'I sold phones.'],
    ['I sold **um phones** today.', 'I sold **phones** today.'],
    ['I sold **phones, um**, and tea.', 'I sold **phones**, and tea.'],
    ['I sold [phones, um](https://a.test) today.', 'I sold [phones](https://a.test) today.'],
    ['I ran, um, <!-- far --> we left.', 'I ran, <!-- far --> we left.'],
    ['> Um,\n> I ran.', '> I ran.'],
    ['> I sold, um,\n> phones.', '> I sold phones.'],
  ];
  for (const [text, after] of marked) {
    it(`keeps the marks of “${text}”`, () => assert.equal(mended(text, 'filler'), after));
  }
  it('has no fix that would leave empty marks or half of them', () => {
    const texts = [
      'I sold [um](https://a.test) phones.',
      'I said “um” twice.',
      'I sold, you **know, phones**.',
    ];
    for (const text of texts) {
      const fixes = of(text, 'filler')[0]?.fixes;
      assert.ok(
        fixes?.every(({ title }) => !title.startsWith('Delete')),
        text,
      );
    }
  });
  it('cuts neighbours as one', () => {
    const cuts: [text: string, after: string][] = [
      ['Um, a, like, engineer came.', 'An engineer came.'],
      ['I saw a kinda, um, amazing place.', 'I saw an amazing place.'],
      ['I made a, um, a, like, a form.', 'I made a form.'],
      ['I, um, I guess, ran.', 'I ran.'],
    ];
    for (const [text, after] of cuts) assert.equal(mended(text, 'filler', 'Delete all'), after);
  });
  it('tells a sentence with several once, and cuts them all', () => {
    const text = "It's, um, the size, you know, I guess.";
    assert.equal(of(text, 'filler').length, 1);
    assert.match(of(text, 'filler')[0]?.message ?? '', /“um” and 2 more like it/);
    assert.equal(mended(text, 'filler', 'Delete all'), "It's the size.");
  });
  const loaded = [
    'I know what it is like to wait.',
    'It was a sort of bell, and I really liked it.',
    'You know the yard better than I do.',
    'I actually counted them.',
    'Well, sometimes she did.',
    'We drove vans like these, and bigger ones.',
    'It was a so-so result.',
    'I guess that helps.',
    'Needless to say that changes everything.',
  ];
  for (const text of loaded) it(`passes “${text}”`, () => assert.deepEqual(of(text, 'filler'), []));
});
