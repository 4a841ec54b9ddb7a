import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { isPace, parseTarget } from '../core';
import { check } from './check';
import { readPacks } from './packs';
import { reason } from './reason';
import { time } from './time';

/** What a call of the command line comes to. */
export interface Outcome {
  readonly output: string;
  readonly errors: string;
  /** 0 without warnings or errors, 1 with them, 2 on bad use. */
  readonly code: 0 | 1 | 2;
}

/** Reads a file as text; `-` is standard input. Throws as Node does. */
export type ReadFile = (file: string) => string;

const Help = `Usage: answer-md check [--format text|json] [--target SECONDS] [--pace WORDS] [--pack FILE]… FILE… | -
       answer-md time  [--format text|json] [--target SECONDS] [--pace WORDS] FILE… | -

check   print the findings in each answer, and how long it takes to say
time    print how long each answer takes to say, sentence by sentence

--format text|json   how to print (text by default)
--pace WORDS         words a minute, 60 to 300, if you know yours; front matter wins
--pack FILE          a YAML file of entries of your own, beside or instead of the built-in ones
--target SECONDS     spoken length to aim at, such as 90 or 60-90; front matter wins
--help, --version

Exit status: 0 without warnings or errors, 1 with them, 2 on bad use.
`;

const commands = { check, time };

/** Runs the command line on its arguments, without the program's own name. */
export function run(args: readonly string[], readRaw: ReadFile): Outcome {
  // Editors leave the mark of the byte order out of the text and of its columns.
  const readFile: ReadFile = (file) => readRaw(file).replace(/^\uFEFF/, '');
  const fail = (message: string): Outcome => {
    return { output: '', errors: `answer-md: ${message}\nTry: answer-md --help\n`, code: 2 };
  };
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return { output: Help, errors: '', code: 0 };
  if (values.version) return { output: `${version}\n`, errors: '', code: 0 };

  const [name = '', ...files] = positionals;
  if (!name) return fail('say what to do: check or time.');
  if (name !== 'check' && name !== 'time')
    return fail(`there is no command “${name}”; there are check and time.`);
  const { format } = values;
  if (format !== 'text' && format !== 'json')
    return fail(`there is no format “${format}”; there are text and json.`);
  if (files.length === 0) return fail(`${name} needs a file, or - for standard input.`);
  const target = values.target === undefined ? undefined : parseTarget(values.target);
  if (values.target !== undefined && !target) {
    return fail(
      `a target is a number of seconds or a range such as 60-90, not “${values.target}”.`,
    );
  }

  const pace = values.pace === undefined ? undefined : Number(values.pace);
  if (pace !== undefined && !isPace(pace))
    return fail(`a pace is a number of words a minute from 60 to 300, not “${values.pace}”.`);

  const packs = readPacks(values.pack ?? [], readFile);
  if (packs.errors) return { output: '', errors: packs.errors, code: 2 };

  const texts: { file: string; text: string }[] = [];
  let errors = '';
  for (const file of files) {
    try {
      texts.push({ file, text: readFile(file) });
    } catch (error) {
      errors += `answer-md: ${file} can't be read: ${reason(error)}\n`;
    }
  }
  const result = commands[name](texts, format, {
    ...(target && { target }),
    ...(pace !== undefined && { voice: { pace } }),
    ...(packs.entries && { entries: packs.entries }),
  });
  return { output: result.output, errors, code: errors ? 2 : result.code };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      target: { type: 'string' },
      pace: { type: 'string' },
      pack: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', default: false },
    },
  });
}
