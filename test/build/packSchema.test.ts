import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { packErrors } from '../../src/core/pack/schema';
import { brokenPacks } from '../unit/brokenPacks';

const fixture = (name: string) => readFileSync(`test/fixtures/packs/${name}`, 'utf8');
const team = fixture('team.yaml');
const company = fixture('company.yaml');

describe('the schema of packs', () => {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false });
  ajv.addSchema(JSON.parse(readFileSync('data/schema/entry.json', 'utf8')), 'entry.json');
  const compiled = ajv.compile(JSON.parse(readFileSync('data/schema/pack.json', 'utf8')));
  const content = (text: string): unknown => {
    try {
      return parse(text);
    } catch {
      return undefined;
    }
  };
  it('is read as Ajv reads it', () => {
    const texts = [
      team,
      company,
      ...brokenPacks.map(({ from, to }) => team.replace(from, () => to.replaceAll('‸', ''))),
    ];
    for (const text of texts) {
      const data = content(text);
      if (data === undefined) continue;
      assert.equal(packErrors(data).length === 0, compiled(data), text.slice(0, 200));
    }
    for (const { name } of [{ name: 'initiatives' }, { name: 'principles' }]) {
      const own = content(readFileSync(`data/${name}.yaml`, 'utf8'));
      assert.deepEqual(packErrors(own), []);
      assert.ok(compiled(own));
    }
  });
});
