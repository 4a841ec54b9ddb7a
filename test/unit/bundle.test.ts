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

for (const file of ['dist/extension.js', 'dist/rehearsal.js', 'dist/core.mjs', 'dist/cli.js']) {
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
  it('asks for nothing but the editor', () => {
    const text = readFileSync('dist/extension.js', 'utf8');
    const required = [...text.matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)].map(
      ([, name]) => name,
    );
    assert.deepEqual([...new Set(required)], ['vscode']);
  });
});
