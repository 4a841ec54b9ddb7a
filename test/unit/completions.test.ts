import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  frontMatterHover,
  linkedSlots,
  marksOf,
  outlineOf,
  read,
  rules,
  stretchesAt,
  suggestionsAt,
} from '../../src/core';
import { edited } from '../../src/core/text';

/** The labels offered at the `|` of a text. */
function at(text: string, asked = true): string[] {
  return found(text, asked).map(({ label }) => label);
}

function found(text: string, asked = true) {
  const offset = text.indexOf('|');
  assert.ok(offset >= 0, 'no cursor in the text');
  return suggestionsAt(read(text.replace('|', '')), offset, asked);
}

/** The text after the first suggestion of that label was taken. */
function taken(text: string, label: string): string {
  const suggestion = found(text).find((each) => each.label === label);
  assert.ok(suggestion, `"${label}" is not offered`);
  const { span, removes, text: by } = suggestion;
  const edits = [{ ...span, text: by }, ...(removes ? [{ ...removes, text: '' }] : [])];
  return edited(text.replace('|', ''), edits);
}

describe('what follows the words that lead into a part', () => {
  const leads: [string, RegExp][] = [
    ['I want to work at Amazon because |', /^Customer Obsession$/],
    ['I’m excited about |', /^AWS$/],
    ["I'm drawn to |", /^Prime Air$/],
    ['I would like to contribute to |', /the team that/],
    ['I believe my skills in |', /distributed systems/],
  ];
  for (const [text, label] of leads) {
    it(`is there as soon as "${text}" is typed`, () => {
      assert.ok(
        at(text, false).some((each) => label.test(each)),
        at(text, false).join(),
      );
    });
  }

  it('waits to be asked behind a common word', () => {
    assert.deepEqual(at('AWS Lambda interests me because |', false), []);
    assert.ok(at('AWS Lambda interests me because |').some((each) => /^I have built/.test(each)));
  });

  it('is the principle behind the first "because", and a reason behind one with a name', () => {
    assert.ok(at('It is Amazon, because |').includes('Ownership'));
    assert.ok(!at('Day 1 at Amazon draws me because |').includes('Ownership'));
  });

  it('names the teams behind what the answer has named', () => {
    assert.equal(at('Zoox interests me. I hope to contribute to |')[0], 'the Zoox team');
  });

  it('puts what is named already last', () => {
    const names = at('I used AWS for years. I am excited about |');
    assert.ok(names.indexOf('AWS') > names.indexOf('Prime Air'));
  });

  for (const text of ['See https://cust|', 'See (https://a.com/Prime|)', 'www.cust|']) {
    it(`says nothing in a bare link: ${text}`, () => assert.deepEqual(at(text), []));
  }

  it('says nothing behind other words, in headings, code and comments', () => {
    for (const text of [
      'I moved it to |',
      '# Drawn to |',
      '```\ndrawn to |\n```',
      '    drawn to |',
      'Run `drawn to |` now',
      'See [it](drawn to |)',
      '<!-- drawn to | -->',
      '---\nteam: drawn to |\n---\n',
    ]) {
      assert.deepEqual(at(text, false), [], text);
    }
  });
});

describe('names', () => {
  it('are found by the beginning of a name, alias or abbreviation', () => {
    for (const [typed, name] of [
      ['Bias f', 'Bias for Action'],
      ['BFA', 'Bias for Action'],
      ['ownersh', 'Ownership'],
      ['working ba', 'Working Backwards'],
      ['FBA', 'Fulfillment by Amazon'],
      ['The Climate Pl', 'The Climate Pledge'],
    ]) {
      assert.ok(at(`I learned ${typed}|`).includes(name as string), typed);
    }
  });

  it('replace the words that began them and no others', () => {
    assert.equal(taken('I learned bias for ac|', 'Bias for Action'), 'I learned Bias for Action');
  });

  it('do not come up for short words in small letters', () => {
    for (const word of ['a', 'own', 'the', 'dee', 'aws']) assert.deepEqual(at(`Well ${word}|`), []);
  });
});

describe('slots', () => {
  it('are filled without their brackets', () => {
    const text = 'For [specific Leadership Prin|ciple] I came.';
    assert.equal(taken(text, 'Think Big'), 'For Think Big I came.');
    assert.equal(
      taken('At [previous company|] I led.', 'previous company'),
      'At previous company I led.',
    );
  });

  it('are filled where they run over a line', () => {
    const text = 'Excited about [specific Amazon\nproject/init|iative] too.';
    assert.equal(taken(text, 'AWS'), 'Excited about AWS too.');
  });

  it('are offered behind a bracket, the ones of the answer too, and close it', () => {
    assert.equal(
      taken('By [team]. At [|]', '[your core strength]'),
      'By [team]. At [your core strength]',
    );
    assert.equal(taken('By [my own]. At [|', '[my own]'), 'By [my own]. At [my own]');
  });

  it('are linked with those of the same name alone', () => {
    const { length } = linkedSlots(read('[a one] [b two] [a one] [a one]'), 2);
    assert.equal(length, 3);
    assert.deepEqual(linkedSlots(read('[a one] [b two]'), 2), []);
  });
});

describe('front matter', () => {
  it('offers the keys that are not there yet, closed or not', () => {
    assert.ok(!at('---\nrole: x\n|\n---\n').includes('role'));
    assert.ok(at('---\nrole: x\nta|').includes('target'));
    assert.deepEqual(at('---\nrole: x\n\nta|'), []);
  });

  it('offers values, and rules with their severities', () => {
    assert.ok(at('---\nrole: |\n---\n').includes('Product management'));
    assert.ok(at('---\ntarget:|\n---\n').includes('60-90'));
    assert.equal(at('---\nrules:\n  |\n---\n').length, rules.length);
    assert.deepEqual(at('---\nrules:\n  filler: |\n---\n').at(-1), 'off');
  });

  it('explains keys and what their values are taken for', () => {
    const reading = read('---\nrole: area manager\ntarget: 90\ncolour: red\n---\n');
    assert.match(frontMatterHover(reading, 6)?.markdown ?? '', /Taken as: Operations/);
    assert.match(frontMatterHover(reading, 27)?.markdown ?? '', /From 60 to 90 seconds/);
    assert.equal(frontMatterHover(reading, 38), undefined);
  });
});

describe('ignore comments', () => {
  it('offer their forms, then the rules not yet named', () => {
    assert.equal(at('Words. <!--|').length, 3);
    assert.deepEqual(at('Words. <!-- see |'), []);
    assert.equal(at('Words. <!-- answer-ignore |').length, rules.length);
    assert.ok(!at('Words. <!-- answer-ignore filler |').includes('filler'));
  });

  it('begin with what is found where they look', () => {
    const text = 'I want it for the salary.';
    assert.equal(at(`${text} <!-- answer-ignore | -->`)[0], 'compensation');
    assert.equal(at(`<!-- answer-ignore-next-line | -->\n${text}`)[0], 'compensation');
  });
});

describe('marks, outline and stretches', () => {
  const texts = [
    '',
    '[',
    '---',
    '---\n---',
    '# ',
    '#\n\n# x',
    '[a [b] c](d) [e',
    'a\r\nb\r\n',
    '\u{1f600}[x y]',
  ];

  it('are there for every text, in order and inside it', () => {
    for (const text of texts) {
      const reading = read(text);
      for (let offset = 0; offset <= text.length; offset++) {
        suggestionsAt(reading, offset);
        let inner = { start: offset, end: offset };
        for (const span of stretchesAt(reading, offset)) {
          assert.ok(span.start <= inner.start && span.end >= inner.end, text);
          inner = span;
        }
      }
      let end = 0;
      for (const mark of marksOf(reading)) {
        assert.ok(mark.start >= end && mark.end <= text.length);
        end = mark.end;
      }
    }
  });

  it('keep children inside their heading and selections inside their node', () => {
    const reading = read('# A\n\nI cut costs by 5%. Dive Deep at Amazon.\n\n## B\n\nEnd.\n\n# C');
    const names: string[] = [];
    const visit = (nodes: ReturnType<typeof outlineOf>, limit: { start: number; end: number }) => {
      for (const node of nodes) {
        names.push(node.name);
        assert.ok(node.start >= limit.start && node.end <= limit.end, node.name);
        assert.ok(node.selection.start >= node.start && node.selection.end <= node.end, node.name);
        visit(node.children, node);
      }
    };
    visit(outlineOf(reading), { start: 0, end: reading.answer.text.length });
    assert.deepEqual(names, ['A', 'Story', 'Principle', 'B', 'C']);
  });
});
