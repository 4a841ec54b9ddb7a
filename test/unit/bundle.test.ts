import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** Ways for code to reach a network, by name. */
const ways = [
  /\bfetch\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bnavigator\./,
  /\bimportScripts\b/,
  /\bcreateTelemetryLogger\b/,
  /require\(["'](?:node:)?(?:https?|net|tls|dgram|http2|child_process)["']\)/,
];

const bundles = ['extension.js', 'core.js', 'web.js', 'rehearsal.js', 'core.mjs', 'cli.js'];
const required = (file: string) => {
  const all = readFileSync(file, 'utf8').matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g);
  return [...new Set([...all].map(([, name]) => name))];
};

for (const file of bundles.map((name) => `dist/${name}`)) {
  describe(file, () => {
    const text = readFileSync(file, 'utf8');
    const code = text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
    for (const way of ways) {
      it(`does not contain ${way.source}`, () => assert.ok(!way.test(code)));
    }
    it('names no file of the machine it was built on', () =>
      assert.ok(!text.includes(process.cwd())));
  });
}

describe('dist/extension.js', () => {
  it('asks for nothing but the editor and the core', () =>
    assert.deepEqual(required('dist/extension.js').sort(), ['./core.js', 'vscode']));
  it('is active before it asks for the core', () => {
    assert.deepEqual([...activated(anything).asked], ['vscode']);
  });
  it('leaves the core alone in a window without an answer', async () => {
    const { asked, late } = activated(
      withOwn({
        workspace: withOwn({ workspaceFolders: [anything], textDocuments: [] }),
        window: withOwn({ activeTextEditor: undefined, visibleTextEditors: [] }),
      }),
    );
    assert.ok(late.length > 2);
    await Promise.all(late.map((run) => run()));
    assert.deepEqual([...asked], ['vscode']);
  });
});

/** The bundle after its start in an editor: the modules it asked for, and what it puts off. */
function activated(vscode: unknown) {
  const code = readFileSync('dist/extension.js', 'utf8');
  const asked = new Set<string>();
  const late: (() => unknown)[] = [];
  const module = { exports: {} as { activate: (context: unknown) => void } };
  new Function('module', 'exports', 'require', 'setTimeout', code)(
    module,
    module.exports,
    (name: string) => {
      asked.add(name);
      return name === 'vscode' ? vscode : {};
    },
    (run: () => unknown) => late.push(run),
  );
  module.exports.activate({ subscriptions: [], extensionUri: anything, globalState: anything });
  return { asked, late };
}

describe('dist/core.js', () => {
  it('asks for nothing', () => assert.deepEqual(required('dist/core.js'), []));
});

describe('dist/web.js', () => {
  it('asks for nothing but the editor', () =>
    assert.deepEqual(required('dist/web.js'), ['vscode']));
});

/** Has these properties, and whatever else is asked of it. */
const withOwn = (own: object): unknown =>
  new Proxy(own, { get: (target, key) => (key in target ? Reflect.get(target, key) : anything) });

/** Stands for whatever is asked of it: a class, a function, a property. */
const anything: unknown = new Proxy(class {}, {
  get: (target, key) =>
    key === 'prototype' ? target.prototype : key === Symbol.iterator ? undefined : anything,
  set: () => true,
  apply: () => anything,
  construct: (target, given, type) =>
    new Proxy(Reflect.construct(target, given, type), {
      get: (made, key) => (key in made ? Reflect.get(made, key) : anything),
    }),
});
