import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openAnswer } from './answers';

/** The items offered at the `|` of the text, after the character before it was typed, if given. */
async function offeredAt(text: string, typed?: string, resolve = 0) {
  const offset = text.indexOf('|');
  const { document } = await openAnswer(text.replace('|', ''));
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(offset),
    typed,
    resolve,
  );
  const own = list.items.filter(({ sortText }) => /^\d{4}$/.test(sortText ?? ''));
  return own.map((item) => ({ ...item, label: labelOf(item) }));
}

const labelOf = ({ label }: vscode.CompletionItem) =>
  typeof label === 'string' ? label : label.label;
const labels = (items: readonly { label: string }[]) => items.map(({ label }) => label);

describe('completion', () => {
  it('offers principles where the reason begins, with their cards', async () => {
    const items = await offeredAt('I want to work at Amazon because |', ' ', 1);
    assert.ok(labels(items).includes('Customer Obsession'));
    const [first] = items;
    const card = first?.documentation as vscode.MarkdownString;
    assert.match(card.value, new RegExp(`\\*\\*${first?.label}\\*\\*`));
  });

  it('offers initiatives that fit the role first', async () => {
    const head = '---\nrole: Sustainability\n---\n\n';
    const [first] = await offeredAt(`${head}I am excited about |`, ' ');
    assert.equal(first?.label, 'The Climate Pledge');
  });

  it('does not put up a list after a word that is merely common', async () => {
    assert.deepEqual(labels(await offeredAt('We moved it because |', ' ')), []);
    assert.deepEqual(labels(await offeredAt('We moved the |', ' ')), []);
  });

  it('finds a name by its abbreviation and keeps the words typed before', async () => {
    const [item] = await offeredAt('I learned it at FB|');
    assert.equal(item?.label, 'Fulfillment by Amazon');
    const [principle] = await offeredAt('I wanted to show Customer Ob|');
    assert.equal(principle?.label, 'Customer Obsession');
    const range = principle?.range as { inserting?: vscode.Range } | vscode.Range;
    const { start } =
      'inserting' in range && range.inserting ? range.inserting : (range as vscode.Range);
    assert.equal(start.character, 'I wanted to show '.length);
  });

  it('fills a slot and takes its brackets away', async () => {
    const items = await offeredAt('Because [specific Leadership |Principle] fits.');
    assert.ok(labels(items).includes('Ownership'));
    const range = items[0]?.range as { replacing?: vscode.Range } | vscode.Range;
    const whole =
      'replacing' in range && range.replacing ? range.replacing : (range as vscode.Range);
    assert.equal(whole.start.character, 8);
    assert.equal(whole.end.character, 39);
  });

  it('offers the slots of the template behind a bracket', async () => {
    const found = labels(await offeredAt('I learned it at [|]', '['));
    assert.ok(found.includes('[your core strength]'));
  });

  it('knows the keys and values of front matter', async () => {
    const keys = labels(await offeredAt('---\nrole: x\n|\n---\n'));
    assert.ok(keys.includes('target') && !keys.includes('role'), keys.join());
    const values = labels(await offeredAt('---\nrole: |\n---\n', ' '));
    assert.ok(values.includes('Software engineering'), values.join());
  });

  it('knows the ignore comments and the rules, those found on the line first', async () => {
    const forms = labels(await offeredAt('Words. <!-- | -->', ' '));
    assert.deepEqual(forms, ['answer-ignore', 'answer-ignore-next-line', 'answer-ignore-file']);
    const text = 'I want it for the salary. <!-- answer-ignore | -->';
    const [first] = labels(await offeredAt(text, ' '));
    assert.equal(first, 'compensation');
  });

  it('offers nothing in code', async () => {
    assert.deepEqual(labels(await offeredAt('```\nDive De|\n```\n')), []);
    assert.deepEqual(labels(await offeredAt('Run `Dive De|` now.')), []);
  });
});
