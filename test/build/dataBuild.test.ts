import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import {
  entries,
  focus,
  initiatives,
  namesOf,
  principles,
  roles,
  units,
} from '../../src/core/data';
import { foldName } from '../../src/core/pack/names';
import { read } from '../../src/core/reading';

interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
interface BuildData {
  checkData(dir?: string): Promise<Problem[]>;
  formatProblem(problem: Problem): string;
}

/** A row of brokenData.yaml. */
interface Broken {
  readonly title: string;
  readonly file: FileName;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

const Caret = '‸';
const Principles = `principles:
  - id: customer-obsession
    name: Customer Obsession
    kind: principle
    aliases: [customer obsessed]
    lifecycle: {state: active}
    summary: Start each decision from the person who will use the result.
    matters: It comes up in nearly every interview.
    values: [customers]
    roles: [product]
    opener: I look for work that starts from [who was stuck].
    stories: [You heard it first-hand., You gave up a feature., You dropped your plan.]
    questions: [Which customer was that?, What showed it?]
`;
const Initiatives = `initiatives:
  - id: rivian-vans
    name: Rivian electric vans
    kind: initiative
    aliases: [rivian van, rivian vans]
    lifecycle:
      state: ended
      since: 2025-10
      note: It ended in October 2025.
    summary: Electric delivery vans that Rivian builds for Amazon.
    matters: It joins sustainability to operations.
    values: [customers]
    roles: [operations, sustainability]
    opener: I know [the problem] from [where you met it].
    stories: [Tell of a roll-out that got stuck.]
    questions: [What limits the pace?, How would you plan charging?]
    related: [customer-obsession]
    figures:
      - id: vans-on-road
        text: More than ten thousand vans are on the road.
        value: 10 thousand
        unit: vans
        asOf: 2023-10-19
        source: https://example.com/vans
        sourceTitle: Example
        tier: press
        status: outdated
        volatility: annual
        reviewBy: 2027-03-26
        warn: There are many more by now.
        say: tens of thousands of vans
`;
const Focus = `values:
  - id: customers
    label: Customer impact
    why: You want to see what your work changes.
    entries: [rivian-vans]
roles:
  - {id: product, label: Product management, jobs: Product manager or designer., words: [product manager]}
`;
type FileName = 'principles.yaml' | 'initiatives.yaml' | 'focus.yaml';
const valid: Readonly<Record<FileName, string>> = {
  'principles.yaml': Principles,
  'initiatives.yaml': Initiatives,
  'focus.yaml': Focus,
};

describe('data build', function () {
  // The checks are compiled once, in the first test.
  this.timeout(20_000);
  let build: BuildData;
  let folder: string;

  before(async () => {
    build = await import(pathToFileURL(resolve('build/data.mjs')).href);
    folder = await mkdtemp(join(tmpdir(), 'answer-data-'));
    await cp(resolve('data/schema'), join(folder, 'data/schema'), { recursive: true });
  });
  after(() => rm(folder, { recursive: true }));

  async function check(changed: Partial<Record<FileName, string>> = {}): Promise<string[]> {
    for (const [name, text] of Object.entries({ ...valid, ...changed })) {
      await writeFile(join(folder, 'data', name), text);
    }
    return (await build.checkData(join(folder, 'data'))).map(build.formatProblem);
  }

  async function fails({ file, from, to, reason }: Broken): Promise<void> {
    assert.equal(valid[file].split(from).length, 2, `"${from}" is not once in ${file}`);
    const marked = valid[file].replace(from, () => to);
    const before = marked.slice(0, marked.indexOf(Caret)).split('\n');
    const problems = await check({ [file]: marked.replace(Caret, '') });
    assert.equal(problems.length, 1, problems.join('\n'));
    const place = `data/${file}:${before.length}:${(before.at(-1) ?? '').length + 1} `;
    assert.ok(problems[0]?.startsWith(place), `${problems[0]} is not at ${place}`);
    assert.match(problems[0] ?? '', new RegExp(reason));
  }

  for (const broken of parse(
    readFileSync(resolve('test/build/brokenData.yaml'), 'utf8'),
  ) as Broken[]) {
    it(`reports ${broken.title} at its place`, () => fails(broken));
  }

  it('names both entries that share an id', async () => {
    const problems = await check({
      'initiatives.yaml': Initiatives.replace('id: rivian-vans', 'id: customer-obsession'),
    });
    const found = problems.find((problem) => problem.includes('given twice'));
    assert.match(
      found ?? '',
      /^data\/initiatives\.yaml:2:9 .* The other is at data\/principles\.yaml:2:9\.$/,
    );
  });

  it('accepts the files that the broken ones are made from', async () => {
    assert.deepEqual(await check(), []);
  });

  it('refuses anchors and aliases, so that a bomb is never unfolded', async () => {
    const bomb = Array.from({ length: 30 }, (_, n) => `k${n + 1}: &a${n + 1} [*a${n}, *a${n}]`);
    const problems = await check({ 'focus.yaml': `k0: &a0 [x, x]\n${bomb.join('\n')}\n` });
    assert.match(problems[0] ?? '', /^data\/focus\.yaml:1:9 Anchors, aliases and merge keys/);
  });

  it('refuses what is too deep or too large', async () => {
    assert.match(
      (await check({ 'focus.yaml': '['.repeat(100_000) })).join(),
      /nested more than 40 deep/,
    );
    assert.match((await check({ 'focus.yaml': 'x'.repeat(500_000) })).join(), /too large/);
  });

  it('does not let a key reach the prototype of objects', async () => {
    await check({ 'focus.yaml': `__proto__: {polluted: true}\n${Focus}` });
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

  it('accepts the real data', async () => {
    assert.deepEqual((await build.checkData()).map(build.formatProblem), []);
  });
});

describe('data', () => {
  it('has the sixteen principles in order', () => {
    const ids = [
      'customer-obsession',
      'ownership',
      'invent-and-simplify',
      'are-right-a-lot',
      'learn-and-be-curious',
      'hire-and-develop-the-best',
      'insist-on-the-highest-standards',
      'think-big',
      'bias-for-action',
      'frugality',
      'earn-trust',
      'dive-deep',
      'have-backbone-disagree-and-commit',
      'deliver-results',
      'strive-to-be-earths-best-employer',
      'success-and-scale-bring-broad-responsibility',
    ];
    assert.deepEqual(
      principles.map(({ id }) => id),
      ids,
    );
  });

  it('has 46 other entries and 119 figures', () => {
    assert.equal(initiatives.length, 46);
    assert.equal(entries.flatMap(({ figures }) => figures).length, 119);
  });

  it('gives no name to two entries', () => {
    const owners = new Map<string, string>();
    for (const entry of entries) {
      for (const { text } of namesOf(entry)) {
        const owner = owners.get(foldName(text));
        assert.ok(owner === undefined || owner === entry.id, `"${text}": ${owner} and ${entry.id}`);
        owners.set(foldName(text), entry.id);
      }
    }
  });

  it('names the entry in each opener, which may be all that a listener hears of it', () => {
    for (const { id, opener } of entries) {
      const named = read(opener.replace(/[[\]]/g, '')).mentions.map(({ entry }) => entry.id);
      assert.ok(named.includes(id), `${id}: ${opener}`);
    }
  });

  it('writes the magnitudes as numbers', () => {
    const figureValue = (id: string) =>
      entries.flatMap(({ figures }) => figures).find((figure) => figure.id === id)?.value;
    assert.equal(figureValue('seller-cumulative'), 2.5e12);
    assert.equal(figureValue('aws-q1-2026'), 37_600_000_000);
    assert.equal(figureValue('aws-rps'), 'millions');
  });

  it('has words for every unit in use', () => {
    for (const { id, figures } of entries) {
      for (const { unit, newer } of figures) {
        for (const used of [unit, newer?.unit])
          assert.ok(!used || units[used]?.length, `${id}: ${used}`);
      }
    }
  });

  it('has the seven values of the guide and its four roles', () => {
    assert.equal(focus.length, 7);
    assert.deepEqual(
      roles.map(({ id }) => id),
      ['engineering', 'product', 'operations', 'sustainability'],
    );
  });
});
