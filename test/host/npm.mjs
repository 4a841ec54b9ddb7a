import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs `npm install` in `cwd` and fails with the end of what it printed.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function npmInstall(args, cwd) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  return npm(['install', ...args, ...quiet, '--prefix', cwd], cwd);
}

/**
 * Runs a script of this project's package.json.
 * @param {string} name
 */
export const npmScript = (name) => npm(['run', '--silent', name], root);

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
  // Inside an npm script the running npm names itself; its file needs no shell, not even on Windows.
  const inside = process.env.npm_execpath;
  const [command, ...first] = inside ? [process.execPath, inside] : ['npm'];
  return run(command, [...first, ...args], {
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
