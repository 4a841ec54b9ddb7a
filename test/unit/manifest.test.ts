import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
// @ts-expect-error a build script without types
import { stringsIn } from '../../build/l10nStrings.mjs';
import { principles, rules } from '../../src/core';
import { template } from '../../src/core/wording';

const read = (path: string) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('package.json'));
const strings: Record<string, string> = JSON.parse(read('package.nls.json'));
const { contributes } = manifest;
const commands: { command: string; title: string; category?: string; enablement?: string }[] =
  contributes.commands;
const settings: [string, Record<string, unknown>][] = Object.entries(
  contributes.configuration.properties,
);
const source = readdirSync('src/vscode', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`src/vscode/${name}`))
  .join('\n');

describe('the manifest', () => {
  it('has a string for every %key%, and no string without one', () => {
    const used = new Set(
      [...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key),
    );
    assert.deepEqual(
      [...used].filter((key) => !strings[key as string]),
      [],
    );
    assert.deepEqual(
      Object.keys(strings).filter((key) => !used.has(key)),
      [],
    );
  });

  it('names only files that are there', () => {
    const icons = contributes.languages.flatMap(({ icon }: { icon: object }) =>
      Object.values(icon),
    );
    const pictures = contributes.walkthroughs.flatMap(({ steps }: { steps: Step[] }) =>
      steps.map(({ media }) => media.svg),
    );
    for (const path of [manifest.icon, ...icons, ...pictures]) assert.ok(existsSync(path), path);
  });

  it('has at most twenty settings, each described', () => {
    assert.ok(settings.length <= 20, `${settings.length} settings`);
    for (const [id, { markdownDescription, description, scope }] of settings) {
      assert.match(id, /^answer\./);
      assert.match(String(markdownDescription ?? description), /^%setting\./, id);
      assert.ok(scope, `${id} has no scope`);
    }
  });
});

interface Step {
  readonly id: string;
  readonly description: string;
  readonly completionEvents: readonly string[];
  readonly media: { readonly svg: string; readonly altText: string };
}

describe('commands', () => {
  it('have the category Answer and are registered', () => {
    assert.equal(strings.category, 'Answer');
    for (const { command, category } of commands) {
      assert.equal(category, '%category%', command);
      assert.ok(source.includes(`'${command}'`), `${command} is not registered`);
    }
  });

  it('that act on an answer are enabled, and in the palette, only there', () => {
    const palette: { command: string; when?: string }[] = contributes.menus.commandPalette;
    for (const { command, enablement } of commands) {
      if (enablement === undefined) continue;
      const entry = palette.find((item) => item.command === command);
      assert.ok(entry?.when, `${command} is in the palette everywhere`);
    }
  });

  it('in menus and on keys are all declared', () => {
    const known = new Set(commands.map(({ command }) => command));
    const items = Object.values(contributes.menus).flat() as { command?: string }[];
    const used = [...items, ...contributes.keybindings].flatMap(({ command }) => command ?? []);
    assert.deepEqual(
      used.filter((command: string) => !known.has(command)),
      [],
    );
  });

  it('on keys run only with the keyboard in an answer or a view of one', () => {
    for (const { key, when } of contributes.keybindings) assert.match(when, /answer/i, key);
  });
});

describe('the walkthrough', () => {
  const [{ steps }] = contributes.walkthroughs as { steps: Step[] }[] as [{ steps: Step[] }];

  it('has six steps, each ticked by something that happens', () => {
    assert.equal(steps.length, 6);
    const known = new Set(commands.map(({ command }) => command));
    for (const { id, completionEvents } of steps) {
      assert.ok(completionEvents.length > 0, id);
      for (const event of completionEvents) {
        const [, kind, name = ''] = /^(onCommand|onContext):([\w.]+)$/.exec(event) ?? [];
        if (kind === 'onContext') assert.ok(source.includes(`'${name}'`), event);
        else assert.ok(known.has(name) || name.startsWith('editor.'), event);
      }
    }
  });

  it('leads only to commands that are there', () => {
    const known = new Set(commands.map(({ command }) => command));
    for (const { description } of steps) {
      const text = strings[description.slice(1, -1)] ?? '';
      for (const [, command = ''] of text.matchAll(/\(command:([\w.]+)/g)) {
        assert.ok(known.has(command), command);
      }
    }
  });

  it('has pictures that say what they show, as the editor reads out none of its own for them', () => {
    for (const { media } of steps) {
      const [, label] = /^<svg [^>]*role="img" aria-label="([^"]*)"/.exec(read(media.svg)) ?? [];
      assert.equal(label, strings[media.altText.slice(1, -1)], media.svg);
    }
  });

  it('has pictures without styles, which the page they are shown in does not allow', () => {
    for (const { media } of steps) {
      assert.doesNotMatch(read(media.svg), /<style|\sstyle=/, media.svg);
    }
  });
});

describe('the snippets', () => {
  const snippets: Record<string, { prefix: string | string[]; body: string[] }> = JSON.parse(
    read('snippets/answer.json'),
  );
  const body = (name: string) => snippets[name]?.body.join('\n') ?? '';

  it('hold the template with its own slots, and the sixteen principles to choose from', () => {
    for (const { id, slot } of template.parts) {
      if (id === 'principle') continue;
      assert.ok(body('Answer template').includes(`[${slot}]`), slot);
    }
    const [, choices = ''] = /\$\{1\|(.*?)\|\}/.exec(body('Answer template')) ?? [];
    const names = choices.split(/(?<!\\),/).map((name) => name.replaceAll('\\,', ','));
    assert.deepEqual(
      names,
      principles.map(({ name }) => name),
    );
  });

  it('have prefixes that no two share', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
  });
});

describe('what is written down twice', () => {
  it('agrees: the README lists every rule with its severity, in order', () => {
    const [, table = ''] =
      /<!-- rules -->\n([\s\S]*?)<!-- \/rules -->/.exec(read('README.md')) ?? [];
    const rows = table.trim().split('\n').slice(2);
    assert.deepEqual(
      rows,
      rules.map(
        ({ id, severity, summary }) =>
          `| [${id}](docs/rules/${id}.md) | ${severity} | ${summary} |`,
      ),
      'npm run readme writes it anew',
    );
  });

  it('agrees: the setting answer.rules has the ids of all rules', () => {
    const { propertyNames } = contributes.configuration.properties['answer.rules'];
    assert.deepEqual(
      propertyNames.enum,
      rules.map(({ id }) => id),
    );
  });

  it('agrees: the README lists every setting', () => {
    const [, table = ''] =
      /<!-- settings -->\n([\s\S]*?)<!-- \/settings -->/.exec(read('README.md')) ?? [];
    const listed = [...table.matchAll(/^\| `([\w.]+)`/gm)].map(([, id]) => id);
    assert.deepEqual(
      listed,
      settings.map(([id]) => id),
      'npm run readme writes it anew',
    );
  });

  it('agrees: only what is written out can be translated, so nothing else is', () => {
    assert.deepEqual(source.match(/\bl10n\.t\(\s*(?!['"\s])[^\n]*/g), null);
  });

  it('agrees: the strings to translate are those of the source', () => {
    assert.deepEqual(
      JSON.parse(read('l10n/bundle.l10n.json')),
      stringsIn('src/vscode'),
      'npm run l10n writes them anew',
    );
  });
});
