import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { usedBy } from './contributions';

type Named = Readonly<Record<string, unknown>>;
const { contributes, activationEvents } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The ids of what one point of the manifest contributes. */
const readers: Readonly<Record<string, (value: never) => string[]>> = {
  languages: (all: Named[]) =>
    all.flatMap(({ id, configuration }) => [
      `${id}`,
      ...(configuration ? [`${id} configuration`] : []),
    ]),
  grammars: (all: Named[]) => all.map(({ scopeName }) => `${scopeName}`),
  snippets: (all: Named[]) => all.map(({ path }) => `${path}`),
  configurationDefaults: (all: Named) => Object.keys(all),
  keybindings: (all: Named[]) => all.map(({ key }) => `${key}`),
  walkthroughs: (all: { id: string; steps: { id: string; completionEvents: string[] }[] }[]) =>
    all.flatMap(({ id, steps }) =>
      steps.flatMap((step) => step.completionEvents.map((event) => `${id}/${step.id} ${event}`)),
    ),
  languageModelTools: (all: Named[]) => all.map(({ name }) => `${name}`),
  semanticTokenTypes: (all: Named[]) => all.map(({ id }) => `${id}`),
  semanticTokenModifiers: (all: Named[]) => all.map(({ id }) => `${id}`),
  semanticTokenScopes: (all: { scopes: Named }[]) =>
    all.flatMap(({ scopes }) => Object.keys(scopes)),
  configuration: ({ properties }: { properties: Named }) => Object.keys(properties),
  commands: (all: Named[]) => all.map(({ command }) => `${command}`),
  menus: (all: Readonly<Record<string, Named[]>>) =>
    Object.entries(all).flatMap(([menu, items]) =>
      items.map(({ command }) => `${menu} ${command}`),
    ),
  views: (all: Readonly<Record<string, Named[]>>) =>
    Object.values(all).flatMap((list) => list.map(({ id }) => `${id}`)),
  viewsWelcome: (all: Named[]) => all.map(({ view }) => `${view}`),
};

const contributed = [
  ...activationEvents.map((event: string) => `activationEvents ${event}`),
  ...Object.entries(contributes).flatMap(([point, value]) => {
    const idsIn = readers[point];
    assert.ok(idsIn, `There is no reader for the contributions to "${point}".`);
    return idsIn(value as never).map((id) => `${point} ${id}`);
  }),
];

describe('each contribution of the manifest', () => {
  it('has a test that uses it, and no test is listed for what is not there', () => {
    assert.deepEqual(Object.keys(usedBy).sort(), [...new Set(contributed)].sort());
  });

  for (const [id, [file, words]] of Object.entries(usedBy)) {
    it(`${id} is used in ${file}`, () => {
      assert.match(file, /^test\/(?:editor|page)\/\w+\.test\.(?:ts|mjs)$/);
      assert.ok(readFileSync(file, 'utf8').includes(words), `"${words}" is not in ${file}`);
    });
  }
});
