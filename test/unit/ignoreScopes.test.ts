import assert from 'node:assert/strict';
import { IgnoreScopes } from '../../src/core/ignoreScopes';
import { ignoresIn } from '../../src/core/ignores';
import { parse } from '../../src/core/parse';

/** The rule lists of the comments about `rule` at the place of `words`, each comment by its own text. */
function about(text: string, rule: string, words: string): string[] {
  const start = text.indexOf(words);
  const scopes = new IgnoreScopes(ignoresIn(parse(text)));
  const lists = [...scopes.about(rule, { start, end: start + words.length })];
  assert.ok(lists.every((list) => list.length > 0));
  return lists.flat().map(({ comment }) => comment.text.replace(/\s+/g, ' ').trim());
}

describe('the comments about a place', () => {
  it('are those on its line, for the rule or for all', () => {
    const text =
      'One. <!-- answer-ignore a --> <!-- answer-ignore --> <!-- answer-ignore b, c -->\nTwo. <!-- answer-ignore a -->\n';
    assert.deepEqual(about(text, 'a', 'One'), ['answer-ignore a', 'answer-ignore']);
    assert.deepEqual(about(text, 'c', 'One'), ['answer-ignore b, c', 'answer-ignore']);
    assert.deepEqual(about(text, 'd', 'One'), ['answer-ignore']);
    assert.deepEqual(about(text, 'b', 'Two'), []);
  });

  it('name a rule once, however often they say it', () => {
    assert.deepEqual(about('One. <!-- answer-ignore a a, a -->', 'a', 'One'), [
      'answer-ignore a a, a',
    ]);
  });

  it('may be about the line above or below another comment of their line', () => {
    const text = '<!-- answer-ignore-next-line a --> One. <!-- answer-ignore b -->\nTwo.\nThree.\n';
    assert.deepEqual(about(text, 'a', 'One'), []);
    assert.deepEqual(about(text, 'b', 'One'), ['answer-ignore b']);
    assert.deepEqual(about(text, 'a', 'Two'), ['answer-ignore-next-line a']);
    assert.deepEqual(about(text, 'b', 'Two'), []);
    assert.deepEqual(about(text, 'a', 'Three'), []);
  });

  it('reach as far as they are long, past shorter ones that begin behind them', () => {
    const long = '<!-- answer-ignore\na --> <!-- answer-ignore b -->';
    const text = `Zero.\n${long} One. <!-- answer-ignore c -->\nTwo.\n`;
    assert.deepEqual(about(text, 'a', 'One'), ['answer-ignore a']);
    assert.deepEqual(about(text, 'b', 'One'), ['answer-ignore b']);
    assert.deepEqual(about(text, 'c', 'One'), ['answer-ignore c']);
    for (const rule of ['a', 'b', 'c']) assert.deepEqual(about(text, rule, 'Two'), []);
    for (const rule of ['a', 'b', 'c']) assert.deepEqual(about(text, rule, 'Zero'), []);
    const past = '<!-- answer-ignore-next-line a --> <!-- answer-ignore\nb\n--> One.\n';
    assert.deepEqual(about(past, 'b', 'One'), ['answer-ignore b']);
    assert.deepEqual(about(past, 'a', 'One'), []);
  });

  it('are those about the file as well, whatever stands between', () => {
    const lines = 'One. <!-- answer-ignore b -->\n'.repeat(20);
    const text = `<!-- answer-ignore-file a -->\n${lines}Last.\n`;
    assert.deepEqual(about(text, 'a', 'Last'), ['answer-ignore-file a']);
    assert.deepEqual(about(text, 'b', 'Last'), []);
    assert.deepEqual(about(text, 'b', 'One'), ['answer-ignore b']);
  });

  it('end with their line: what begins behind it is not theirs', () => {
    const text = 'One. <!-- answer-ignore a -->\nTwo.';
    assert.deepEqual(about(text, 'a', '\nTwo'), ['answer-ignore a']);
    assert.deepEqual(about(text, 'a', 'Two'), []);
  });
});
