import assert from 'node:assert/strict';
import { read } from '../../src/core';
import { distinctOf } from '../../src/core/distinct';
import { partOfSlot, partsOf, sectionsOf } from '../../src/core/parts';
import { template } from '../../src/core/wording';

const parts = (text: string): string[] => partsOf(read(text)).map(({ part }) => part);

describe('parts of an answer', () => {
  const sentences: [text: string, expected: string[]][] = [
    ['For me that is Customer Obsession.', ['principle']],
    ['Dive Deep is the principle I recognise myself in.', ['principle']],
    ['I am curious and innovative.', []],
    ['I rebuilt the label printer in a week.', ['story']],
    ["I've led a team of nine.", ['story']],
    ['We then quietly moved the sorter.', ['story']],
    ['I have worked there for years.', []],
    ['I have always admired the company.', []],
    ['I need a new printer.', []],
    ['Prime Air is a drone programme.', ['initiative']],
    ['The Leadership Principles are sixteen.', []],
    ['I am excited about Prime Air because my drones fell too.', ['initiative', 'why']],
    ['Prime Air is hard. I flew drones for a quarry.', ['initiative', 'story', 'why']],
    ['My skills in planning are good.', ['strength']],
    ['I would like to start with the yard.', ['team']],
    ['I want the job on the inventory platform.', ['team']],
    ['[specific Leadership Principle] and [your core strength].', ['principle', 'strength']],
    ['The weather was fine.', []],
  ];
  for (const [text, expected] of sentences) {
    it(`sees ${expected.join(', ') || 'none'} in “${text}”`, () => {
      assert.deepEqual(parts(text).sort(), [...expected].sort());
    });
  }

  it('sees all six in the template, each still to be filled', () => {
    const found = partsOf(read(template.template));
    assert.deepEqual(
      found.filter(({ isFilled }) => !isFilled).map(({ part }) => part),
      template.parts.map(({ id }) => id),
    );
  });

  it('knows every slot of the template by its name', () => {
    for (const { id, slot } of template.parts) assert.equal(partOfSlot({ name: slot }), id);
  });

  it('leaves an employer that no entry speaks of without principles', () => {
    assert.deepEqual(parts('---\ncompany: Google\n---\nFor me that is Customer Obsession.'), []);
  });

  it('parts an answer into stretches that touch and never overlap', () => {
    const text =
      'Good morning. I rebuilt the printer. It was old. For me that is Dive Deep. I would like to start with the yard.';
    const reading = read(text);
    const sections = sectionsOf(reading);
    assert.deepEqual(
      sections.map(({ part, start, end }) => [part, text.slice(start, end)]),
      [
        ['story', 'I rebuilt the printer. It was old.'],
        ['principle', 'For me that is Dive Deep.'],
        ['team', 'I would like to start with the yard.'],
      ],
    );
  });
});

describe('whose a sentence is', () => {
  const rows: [text: string, belongs: string][] = [
    ['I rebuilt the printer.', 'speaker'],
    ['The queue was long.', 'speaker'],
    ['It cut 40 % of the calls.', 'speaker'],
    ['Prime Air interests me.', 'company'],
    ["Amazon's robotic sites bring the shelf to people.", 'company'],
    ['I would like to work on Subscribe & Save.', 'company'],
    ["Amazon's amazing culture suits me.", 'anyone'],
    ['I want to grow in a dynamic environment.', 'anyone'],
  ];
  for (const [text, belongs] of rows) {
    it(`gives “${text}” to ${belongs}`, () => {
      assert.deepEqual(distinctOf(read(text)).sentences, [belongs]);
    });
  }

  it('counts the share in words', () => {
    const { share, portable } = distinctOf(
      read('Prime Air interests me. I enjoy a good challenge.'),
    );
    assert.deepEqual([share, portable], [4 / 9, 5 / 9]);
  });

  it('gives an empty answer no share', () => {
    assert.deepEqual(distinctOf(read('')), {
      sentences: [],
      isSpecific: false,
      share: 0,
      portable: 0,
    });
  });
});
