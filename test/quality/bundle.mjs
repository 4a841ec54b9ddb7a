import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { dataPlugin } from '../../build/data.mjs';

/** What `contents`, an ES module at the project's root, exports once it is bundled. */
export async function bundled(contents) {
  const resolveDir = fileURLToPath(new URL('../..', import.meta.url));
  const built = await esbuild.build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
    absWorkingDir: resolveDir,
    plugins: [dataPlugin()],
  });
  const code = Buffer.from(built.outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
