import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { parse } from 'yaml';
import { diagnosticsOf, has, openAnswer } from './answers';

/** The text of the documents that a name leads to. */
async function definitions(editor: vscode.TextEditor, words: string): Promise<string[]> {
  const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
    'vscode.executeDefinitionProvider',
    editor.document.uri,
    placeOf(editor.document, words),
  );
  return Promise.all(
    links.map(async ({ targetUri }) => {
      return (await vscode.workspace.openTextDocument(targetUri)).getText();
    }),
  );
}

/** Every way to write every entry of the extension's data. */
async function allNames(): Promise<{ id: string; name: string }[]> {
  const folder = vscode.extensions.getExtension('answer-md.answer-md')?.extensionUri;
  assert.ok(folder);
  const names: { id: string; name: string }[] = [];
  for (const file of ['principles', 'initiatives']) {
    const uri = vscode.Uri.joinPath(folder, 'data', `${file}.yaml`);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    for (const entry of parse(text)[file]) {
      for (const key of ['aliases', 'weakAliases', 'misnomers', 'abbreviations'])
        for (const name of entry[key] ?? []) names.push({ id: entry.id, name });
      names.push({ id: entry.id, name: entry.name });
    }
  }
  return names;
}

function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, `“${words}” is not in the text`);
  return document.positionAt(offset + 1);
}

function references({ document }: vscode.TextEditor, words: string): Thenable<vscode.Location[]> {
  return vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    placeOf(document, words),
  );
}

// The extension starts with the first answer.
before(async () => {
  await diagnosticsOf(await openAnswer('For the salary.'), has('compensation'));
});

describe('definitions', () => {
  const names: [words: string, name: RegExp][] = [
    ['Customer Obsession', /Customer Obsession/],
    ['obsess over customers', /Customer Obsession/],
    ['Bias for Action', /Bias for Action/],
    ['drone delivery', /Prime Air/],
    ['Just Walk Out', /Just Walk Out/],
    ['FBA', /Fulfillment by Amazon/i],
    ['Working Backwards', /Working Backwards/i],
  ];
  for (const [words, name] of names) {
    it(`lead from “${words}” to its document`, async () => {
      const editor = await openAnswer(`At Amazon I would like ${words} most.`);
      const texts = await definitions(editor, words);
      assert.equal(texts.length, 1);
      assert.match(texts[0] ?? '', name);
    });
  }

  it('lead from every name of every entry to its document', async () => {
    const names = await allNames();
    assert.ok(names.length > 300, `${names.length} names`);
    const lines = names.map(({ name }) => `At Amazon we say ${name} now.`);
    const { document } = await openAnswer(lines.join('\n\n'));
    const lost: string[] = [];
    for (const [index, { id, name }] of names.entries()) {
      const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        new vscode.Position(index * 2, 'At Amazon we say '.length + 1),
      );
      if (links[0]?.targetUri.query !== id) lost.push(`${name} (${links[0]?.targetUri.query})`);
    }
    assert.deepEqual(lost, []);
  }).timeout(90_000);

  it('underline the whole name', async () => {
    const editor = await openAnswer('I value Customer Obsession.');
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      placeOf(editor.document, 'Obsession'),
    );
    const range = link?.originSelectionRange;
    assert.equal(range && editor.document.getText(range), 'Customer Obsession');
  });

  it('lead nowhere from other words', async () => {
    const editor = await openAnswer('I value Customer Obsession.');
    assert.deepEqual(await definitions(editor, 'value'), []);
  });

  it('lead to documents that cannot be edited', async () => {
    const editor = await openAnswer('I value Customer Obsession.');
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      placeOf(editor.document, 'Obsession'),
    );
    assert.ok(link);
    const document = await vscode.workspace.openTextDocument(link.targetUri);
    assert.equal(document.languageId, 'markdown');
    assert.equal(vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) ?? false, false);
  });
});

describe('references', () => {
  it('list the places in the answers of the folder and in unsaved ones', async () => {
    const editor = await openAnswer('Dive Deep is how I work.\n\nAt Amazon, Dive Deep has a name.');
    const found = await references(editor, 'Dive Deep');
    const own = found.filter(({ uri }) => uri.toString() === editor.document.uri.toString());
    assert.deepEqual(
      own.map(({ range }) => editor.document.getText(range)),
      ['Dive Deep', 'Dive Deep'],
    );
    const saved = found.find(({ uri }) => uri.path.endsWith('/finished.answer.md'));
    assert.ok(saved, `files: ${found.map(({ uri }) => uri.path).join(', ')}`);
    const document = await vscode.workspace.openTextDocument(saved.uri);
    assert.equal(document.getText(saved.range), 'Dive Deep');
  });

  it('find an entry under any of its names', async () => {
    const editor = await openAnswer(
      'Amazon flies drones. Prime Air is one; drone delivery another.',
    );
    const texts = (await references(editor, 'Prime Air'))
      .filter(({ uri }) => uri.toString() === editor.document.uri.toString())
      .map(({ range }) => editor.document.getText(range));
    assert.deepEqual(texts, ['Prime Air', 'drone delivery']);
  });

  it('can be asked for on a card', async () => {
    const editor = await openAnswer('I value Customer Obsession, and I can prove it.');
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      placeOf(editor.document, 'Obsession'),
    );
    assert.ok(link);
    const card = await vscode.window.showTextDocument(link.targetUri);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      card.document.uri,
      new vscode.Position(0, 0),
    );
    assert.ok(found.some(({ uri }) => uri.toString() === editor.document.uri.toString()));
  });
});
