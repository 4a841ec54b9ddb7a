import { readFileSync } from 'node:fs';
import { run } from './run';

// A reader that closes early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exitCode = error.code === 'EPIPE' ? 0 : 2;
});

const { output, errors, code } = run(process.argv.slice(2), (file) =>
  readFileSync(file === '-' ? 0 : file, 'utf8'),
);
if (errors) process.stderr.write(errors);
process.stdout.write(output);
process.exitCode = code;
