// Checks data/*.yaml while it is built and bundles it as JSON.
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The checks that need no Node, from src/core/pack, compiled once. */
let pack;
function loadPack() {
  pack ??= build({
    entryPoints: [join(root, 'src/core/pack/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  }).then(
    ({ outputFiles: [{ contents }] }) =>
      import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`),
  );
  return pack;
}

/**
 * Reads and checks every YAML file of a folder, against the schema of the same base name in its
 * `schema` folder where there is one, and all of them together.
 * @returns {Promise<{files: Map<string, {path: string, source: string, yaml: object}>,
 *   problems: {file: string, line: number, column: number, length: number, message: string}[],
 *   inputs: string[]}>} `file` is relative to the folder above; line and column count from 1.
 */
export async function readData(dir = join(root, 'data')) {
  const { readYaml, schemaProblem, validate } = await loadPack();
  const above = dirname(resolve(dir));
  const names = (await readdir(dir)).filter((name) => name.endsWith('.yaml')).sort();
  const { schemas, inputs } = await readSchemas(join(dir, 'schema'));
  const files = new Map();
  for (const name of names) {
    const path = resolve(dir, name);
    const source = await readFile(path, 'utf8');
    files.set(relative(above, path), { path, source, yaml: readYaml(source) });
    inputs.push(path);
  }

  const problems = [];
  const report = (file, { start, end }, message) => {
    const { line, column } = files.get(file).yaml.lineOf(start);
    problems.push({ file, line, column, length: Math.max(0, end - start), message });
  };
  const contents = [];
  for (const [file, { yaml }] of files) {
    for (const problem of yaml.problems) report(file, problem, problem.message);
    if (!yaml.problems.length) contents.push({ file, content: yaml.content });
  }
  // With a file missing, ids would seem to lead nowhere.
  const found = contents.length === files.size ? validate(contents) : [];
  for (const each of contents) {
    const check = schemas(basename(each.file, '.yaml'));
    if (check && !check(each.content)) {
      found.push(...check.errors.filter(isCause).map((error) => schemaProblem(each, error)));
    }
  }
  for (const { file, path, atKey, message, other } of found) {
    const span = files.get(file).yaml.spanOf(path, atKey);
    report(file, span, other ? `${message} The other is at ${place(files, other)}.` : message);
  }
  problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  return { files, problems, inputs };
}

/** What is wrong with the data files of a folder; empty where nothing is. */
export async function checkData(dir) {
  const { problems } = await readData(dir);
  return problems.map(({ file, line, column, message }) => ({ file, line, column, message }));
}

/** One problem as a line: `data/focus.yaml:12:5 …`. */
export function formatProblem({ file, line, column, message }) {
  return `${file}:${line}:${column} ${message}`;
}

/**
 * An esbuild plugin: importing a YAML file of data/ gives its checked content, defaults filled in,
 * and what `isLeftOut` holds of left out, told by its key and by what has it; a schema is imported as
 * it is, without these too.
 */
export function dataPlugin({ dir = join(root, 'data'), isLeftOut = () => false } = {}) {
  return {
    name: 'data',
    setup(builder) {
      let data;
      const leaveOut = function (key, value) {
        return isLeftOut(key, this) ? undefined : value;
      };
      builder.onStart(() => {
        data = undefined;
      });
      builder.onLoad({ filter: /\.yaml$/ }, async ({ path }) => {
        const { normalise } = await loadPack();
        data ??= readData(dir);
        const { files, problems, inputs } = await data;
        const [file, { source, yaml }] = [...files].find(([, each]) => each.path === path) ?? [
          path,
          {},
        ];
        if (!yaml) return { errors: [{ text: `${path} is not in ${dir}; move it there.` }] };
        const errors = problems.filter((problem) => problem.file === file);
        return errors.length
          ? { errors: errors.map((error) => esbuildMessage(error, source)), watchFiles: inputs }
          : {
              contents: JSON.stringify(normalise(yaml.content), leaveOut),
              loader: 'json',
              watchFiles: inputs,
            };
      });
      builder.onLoad({ filter: /[\\/]data[\\/]schema[\\/]\w+\.json$/ }, async ({ path }) => {
        const schema = JSON.parse(await readFile(path, 'utf8'));
        return { contents: JSON.stringify(schema, leaveOut), loader: 'json' };
      });
    },
  };
}

function esbuildMessage({ file, line, column, length, message }, source) {
  const lineText = source.split(/\r?\n/)[line - 1] ?? '';
  // esbuild counts columns in bytes of UTF-8.
  const bytes = Buffer.byteLength(lineText.slice(0, column - 1));
  const rest = lineText.length - column + 1;
  return {
    text: message,
    location: { file, line, column: bytes, length: Math.max(0, Math.min(length, rest)), lineText },
  };
}

/** Ajv reports a wrong key twice; the report on the key's own text would not say where it stands. */
function isCause({ propertyName }) {
  return propertyName === undefined;
}

function place(files, { file, path }) {
  const { yaml } = files.get(file);
  const { line, column } = yaml.lineOf(yaml.spanOf(path).start);
  return `${file}:${line}:${column}`;
}

async function readSchemas(dir) {
  const names = (await readdir(dir).catch(() => [])).filter((name) => name.endsWith('.json'));
  const inputs = names.map((name) => join(dir, name));
  const texts = await Promise.all(inputs.map((path) => readFile(path, 'utf8')));
  const key = texts.join();
  if (!compiled.has(key)) {
    const ajv = new Ajv2020({
      allErrors: true,
      verbose: true,
      strictTypes: false,
      strictRequired: false,
    });
    for (const [at, name] of names.entries()) ajv.addSchema(JSON.parse(texts[at]), name);
    compiled.set(key, ajv);
  }
  const schemas = (base) =>
    names.includes(`${base}.json`) ? compiled.get(key).getSchema(`${base}.json`) : undefined;
  return { schemas, inputs };
}

/** Schemas by their text: compiling them takes longer than all the checks. */
const compiled = new Map();
