// Runs the compiled editor tests in one VS Code: node test/host/run.mjs [--version 1.139] [--kind web]
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildEditorTests } from '../../build/editorTests.mjs';
import { runExtensionTests } from './extensionTests.mjs';
import { root } from './paths.mjs';
import { editorVersion, oldest } from './versions.mjs';

const { values } = parseArgs({
  options: {
    version: { type: 'string', default: oldest },
    kind: { type: 'string', default: 'desktop' },
    extension: { type: 'string', default: root },
    tests: { type: 'string' },
    workspace: { type: 'string', default: join(root, 'test/fixtures/workspace') },
    timeout: { type: 'string', default: '180' },
    verbose: { type: 'boolean', default: false },
  },
});
const { kind } = values;
if (kind !== 'desktop' && kind !== 'web') {
  throw new Error(`--kind is "${kind}"; it must be "desktop" or "web".`);
}
const { code } = await runExtensionTests({
  ...values,
  kind,
  extension: resolve(values.extension),
  tests: resolve(values.tests ?? (await buildEditorTests())),
  version: editorVersion(values.version),
  timeout: Number(values.timeout),
});
process.exitCode = code;
