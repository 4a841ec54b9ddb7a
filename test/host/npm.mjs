import { spawn } from 'node:child_process';

/**
 * Runs npm in `cwd` and fails with the end of what it printed.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function npm(args, cwd) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const prefix = args.includes('--prefix') ? [] : ['--prefix', cwd];
  // Inside an npm script the running npm names itself; its file needs no shell, not even on Windows.
  const inside = process.env['npm_execpath'];
  const [command, ...first] = inside ? [process.execPath, inside] : ['npm'];
  return run(command, [...first, ...args, ...quiet, ...prefix], {
    cwd,
    shell: !inside && process.platform === 'win32',
  });
}

/**
 * Runs a program to its end; its output is kept and shown only if it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>} What it printed.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => {
      reject(new Error(`"${command}" could not be started: ${error.message}`));
    });
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output);
      else {
        const end = output.trim().split('\n').slice(-20).join('\n');
        reject(new Error(`"${command} ${args.join(' ')}" ended with ${signal ?? code}.\n${end}`));
      }
    });
  });
}
