// Runs the compiled editor tests in a desktop VS Code that @vscode/test-electron downloads.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { buildEditorTests } from '../../build/editorTests.mjs';
import { root } from './paths.mjs';

const { values } = parseArgs({
  options: {
    version: { type: 'string', default: '1.100.3' },
    workspace: { type: 'string', default: join(root, 'test/fixtures/workspace') },
  },
});

if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  console.error(
    'The desktop editor needs a display and this machine shows none. ' +
      'Run "xvfb-run -a npm run test:desktop", or "npm test", which needs none.',
  );
  process.exit(2);
}

// Set in the terminals of VS Code itself, where it would turn the tested editor into a plain Node.
delete process.env.ELECTRON_RUN_AS_NODE;

try {
  process.exitCode = await runTests({
    version: values.version,
    extensionDevelopmentPath: root,
    extensionTestsPath: await buildEditorTests(),
    launchArgs: [values.workspace, '--disable-extensions', '--disable-workspace-trust'],
  });
} catch (error) {
  console.error(`The desktop tests failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
