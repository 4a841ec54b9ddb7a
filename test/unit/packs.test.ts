import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { run } from '../../src/cli/run';
import {
  check,
  draft,
  entries,
  entriesFor,
  hoverAt,
  initiativeChoices,
  principleChoices,
  read,
  readPack,
  topicsOf,
  withPack,
} from '../../src/core';
import { companyOf } from '../../src/core/company';
import { brokenPacks } from './brokenPacks';

const fixture = (name: string) => readFileSync(`test/fixtures/packs/${name}`, 'utf8');
const team = fixture('team.yaml');
const company = fixture('company.yaml');

describe('packs', () => {
  it('add entries, which are found, judged and shown', () => {
    const pack = readPack(team, entries);
    assert.deepEqual(pack.problems, []);
    const all = withPack(entries, pack);
    assert.equal(all.length, entries.length + 1);
    const text = 'The parcel lights hang over 40 facilities.';
    const { findings } = check(text, { entries: all });
    assert.ok(findings.some(({ rule }) => rule === 'figure-outdated'));
    const shown = hoverAt(read(text, { entries: all }), 6)?.markdown ?? '';
    assert.match(shown, /\*\*Parcel Lights\*\*/);
    assert.match(shown, /Now: 90 facilities/);
    assert.ok(!check(text).findings.some(({ rule }) => rule === 'figure-outdated'));
  });

  for (const [written, value] of [
    ["'40'", 40],
    ["'5,000,000'", 5e6],
    ['5_000_000', 5e6],
    ['5m', 5e6],
    ['5 Million', 5e6],
    ['37.6 billion', 37.6e9],
    ['-2.5k', -2500],
    ['millions', 'millions'],
  ] as const)
    it(`read a value of ${written}`, () => {
      const { entries: own, problems } = readPack(
        team.replace('value: 40\n', `value: ${written}\n`),
        entries,
      );
      assert.deepEqual(problems, []);
      assert.equal(own[0]?.figures[0]?.value, value);
    });

  it('replace entries of the same id where they stand', () => {
    const own = team
      .replace('id: parcel-lights\n', 'id: alexa\n')
      .replace('related: [robotics]', 'related: [aws]');
    const pack = readPack(own, entries);
    assert.deepEqual(pack.problems, []);
    const all = withPack(entries, pack);
    assert.equal(all.length, entries.length);
    const at = entries.findIndex(({ id }) => id === 'alexa');
    assert.equal(all[at]?.name, 'Parcel Lights');
    assert.ok(
      !read('I like Alexa.', { entries: all }).mentions.some(({ entry }) => entry.id === 'alexa'),
    );
  });

  it('are among what can be chosen for an answer, their own company named in it', () => {
    const pack = readPack(team.replace('id: parcel-lights\n', 'id: kindle\n'), entries);
    const replaced = withPack(entries, pack);
    const [value = ''] = pack.entries[0]?.values ?? [];
    assert.equal(topicsOf(value, replaced)[0]?.name, 'Parcel Lights');
    assert.equal(initiativeChoices(value, undefined, replaced)[0]?.label, 'Parcel Lights');
    assert.ok(
      !initiativeChoices(value, undefined, replaced).some(({ label }) => label === 'Kindle'),
    );
    const target = { low: 60, high: 90 };
    assert.match(
      draft({ initiatives: ['kindle'] }, target, replaced),
      /about Parcel Lights because/,
    );

    const theirs = readPack(company, entries);
    const all = withPack(entries, theirs);
    const words = theirs.entries.find(({ kind }) => kind === 'principle');
    assert.ok(words);
    const chosen = principleChoices([], undefined, all).find(({ id }) => id === words.id);
    assert.equal(chosen?.caution, 'Northwind');
    const text = draft({ principle: words.id }, target, all);
    assert.match(
      text,
      /^---\nquestion: Why do you want to work at Northwind\?\ncompany: Northwind\n/,
    );
    assert.match(text, /# Why Northwind\n\nI want to work at Northwind because/);
    assert.deepEqual(
      entriesFor(read(text, { entries: all })).map(({ id }) => id),
      theirs.entries.map(({ id }) => id),
    );
    assert.deepEqual(entriesFor(read(text)), []);
  });

  it('stand one on another', () => {
    const first = withPack(entries, readPack(team, entries));
    const second = company.replace('aliases: [northwind plain words]', 'aliases: [parcel light]');
    assert.match(
      readPack(second, first).problems[0]?.message ?? '',
      /already belongs to "parcel-lights"/,
    );
    assert.deepEqual(readPack(company, first).problems, []);
  });

  it('may be for another company', () => {
    const pack = readPack(company, entries);
    assert.deepEqual(pack.problems, []);
    assert.equal(pack.entries[0]?.company, 'Northwind');
    const all = withPack(entries, pack);
    const theirs = (name: string) =>
      [...companyOf(read(`---\ncompany: ${name}\n---\nI write.`, { entries: all })).entries].map(
        ({ id }) => id,
      );
    assert.deepEqual(theirs('Northwind'), ['northwind-plain-words']);
    assert.deepEqual(theirs('Contoso'), []);
  });

  it('change nothing where they are broken', () => {
    const pack = readPack('initiatives: [', entries);
    assert.equal(withPack(entries, pack), entries);
  });
});

describe('broken packs', () => {
  it('are many', () => assert.ok(brokenPacks.length >= 20));
  for (const { title, from, to, reason } of brokenPacks) {
    it(title, () => {
      assert.ok(team.includes(from), from);
      const marked = team.replace(from, () => to);
      const at = marked.indexOf('‸');
      const text = marked.replaceAll('‸', '');
      const { problems, entries: none } = readPack(text, entries);
      assert.deepEqual(none, []);
      const [first] = problems;
      assert.match(first?.message ?? '', reason);
      const before = marked.slice(0, at).split('\n');
      assert.equal(
        `${first?.line}:${first?.column}`,
        `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`,
        first?.message,
      );
    });
  }
});

describe('command line with packs', () => {
  const files: Record<string, string> = {
    'a.answer.md': 'The parcel lights hang over 40 facilities.\n',
    'team.yaml': team,
    'company.yaml': company,
    'broken.yaml': team.replace('kind: initiative', 'kind: intiative'),
  };
  const call = (...args: string[]) =>
    run(args, (file) => {
      const text = files[file];
      if (text === undefined) throw Object.assign(new Error('missing'), { code: 'ENOENT' });
      return text;
    });
  it('knows the entries of its packs', () => {
    assert.doesNotMatch(call('check', 'a.answer.md').output, /figure-outdated/);
    const { output, errors } = call(
      'check',
      '--pack',
      'team.yaml',
      '--pack',
      'company.yaml',
      'a.answer.md',
    );
    assert.equal(errors, '');
    assert.match(output, /information figure-outdated “over 40 facilities” is out of date/);
  });
  it('says what is wrong with a pack, and exits 2', () => {
    const { output, errors, code } = call('check', '--pack', 'broken.yaml', 'a.answer.md');
    assert.equal(output, '');
    assert.equal(code, 2);
    assert.match(
      errors,
      /^broken\.yaml:5:11 .*cannot be "intiative"; did you mean "initiative"\?$/m,
    );
    assert.match(call('check', '--pack', 'none.yaml', 'a.answer.md').errors, /no such file/);
  });
});
