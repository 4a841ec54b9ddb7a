// Writes the tables of rules and settings into README.md: node build/readme.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** @param {string} text */
const cell = (text) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');

/** @param {Iterable<string>} rows @param {string} head */
const table = (head, rows) => `${head}\n${[...rows].join('\n')}\n`;

/** The README with its generated tables as they should be. */
export async function readme(root = process.cwd()) {
  const { rules } = await import(pathToFileURL(`${root}/dist/core.mjs`).href);
  const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const strings = JSON.parse(readFileSync(`${root}/package.nls.json`, 'utf8'));
  const rulesTable = table(
    '| rule | severity | what it finds |\n|---|---|---|',
    rules.map(
      (/** @type {{ id: string, severity: string, summary: string }} */ rule) =>
        `| [${rule.id}](docs/rules/${rule.id}.md) | ${rule.severity} | ${cell(rule.summary)} |`,
    ),
  );
  const configuration = [manifest.contributes.configuration].flat();
  const settings = configuration.flatMap(({ properties }) => Object.entries(properties));
  const settingsTable = table(
    '| setting | default | what it does |\n|---|---|---|',
    settings.map(([key, { default: value, markdownDescription, description }]) => {
      const text = (markdownDescription ?? description ?? '').replace(
        /^%(.*)%$/,
        (_, name) => strings[name],
      );
      return `| \`${key}\` | \`${JSON.stringify(value)}\` | ${cell(text)} |`;
    }),
  );
  const put = (
    /** @type {string} */ text,
    /** @type {string} */ name,
    /** @type {string} */ content,
  ) =>
    text.replace(
      new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`),
      (_, a, b) => a + content + b,
    );
  const text = readFileSync(`${root}/README.md`, 'utf8');
  return put(put(text, 'rules', rulesTable), 'settings', settingsTable);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const text = await readme();
  if (process.argv.includes('--check')) {
    if (text !== readFileSync('README.md', 'utf8')) {
      console.error(
        'README.md does not have the rules and settings there are: run "npm run readme".',
      );
      process.exitCode = 1;
    }
  } else writeFileSync('README.md', text);
}
