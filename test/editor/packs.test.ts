import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { diagnosticsOf, has, openAnswer } from './answers';
import { acceptFirst } from './picks';

const Root = (vscode.workspace.workspaceFolders as vscode.WorkspaceFolder[])[0]?.uri as vscode.Uri;
const folder = vscode.Uri.joinPath(Root, 'packs-of-a-test');
const pack = vscode.Uri.joinPath(folder, 'team.yaml');
const Text = 'The parcel lights hang over 40 facilities.';
const Pack = `initiatives:
  - id: parcel-lights
    name: Parcel Lights
    kind: initiative
    aliases: [parcel light, the parcel lights]
    lifecycle: {state: active}
    summary: Lamps over each bay that show the packers which parcel goes next.
    matters: It is a small thing that everybody on the floor can see working.
    values:
      [technical-challenge, customer-impact, environmental-sustainability, entrepreneurship,
       operational-excellence, career-growth, company-culture]
    roles: [operations]
    opener: I want to work on Parcel Lights because [what you saw on the floor].
    stories: [Tell of a sign or a light that saved a walk.]
    questions: [How would you measure that?, What did the packers say?]
    figures:
      - id: parcel-lights-bays
        text: Parcel Lights hang over 40 facilities.
        value: 40
        unit: facilities
        status: unverified
        volatility: annual
        warn: Nobody knows where the number comes from.
`;

const write = (text: string) => vscode.workspace.fs.writeFile(pack, new TextEncoder().encode(text));
const setPacks = (packs: string[] | undefined) =>
  vscode.workspace
    .getConfiguration('answer')
    .update('packs', packs, vscode.ConfigurationTarget.Global);

/** Waits until the pack's own diagnostics are as expected. */
async function packProblems(count: number): Promise<vscode.Diagnostic[]> {
  const now = () => vscode.languages.getDiagnostics(pack);
  if (now().length === count) return now();
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      subscription.dispose();
      reject(new Error(`The pack has ${now().length} problems, not ${count}.`));
    }, 10_000);
    const subscription = vscode.languages.onDidChangeDiagnostics(() => {
      if (now().length !== count) return;
      clearTimeout(late);
      subscription.dispose();
      resolve(now());
    });
  });
}

describe('packs', () => {
  before(() => write(Pack));
  after(async () => {
    await setPacks(undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('add their entries to the answers of the folder, and take them away again', async () => {
    const editor = await openAnswer(Text);
    await setPacks(['packs-of-a-test/team.yaml']);
    await diagnosticsOf(editor, has('figure-unverified'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      new vscode.Position(0, 6),
    );
    const shown = hovers.flatMap(({ contents }) => contents) as vscode.MarkdownString[];
    assert.ok(shown.some(({ value }) => /\*\*Parcel Lights\*\*/.test(value)));
    await setPacks([]);
    await diagnosticsOf(editor, (list) => !has('figure-unverified')(list));
  });

  it('are known to the tool that checks a text, and to the choice of a focus', async () => {
    const editor = await openAnswer(Text);
    await setPacks(['packs-of-a-test/team.yaml']);
    await diagnosticsOf(editor, has('figure-unverified'));
    const { content } = await vscode.lm.invokeTool(
      'answer_check',
      { input: { text: Text }, toolInvocationToken: undefined },
      new vscode.CancellationTokenSource().token,
    );
    const [report] = content as { value: string }[];
    assert.match(report?.value ?? '', /"figure-unverified"/);

    const draft = await openAnswer('---\nrole: area manager\n---\n\nI moved jobs.\n');
    const end = draft.document.positionAt(draft.document.getText().length);
    draft.selection = new vscode.Selection(end, end);
    const chosen = vscode.commands.executeCommand('answer.chooseFocus');
    await acceptFirst(Promise.resolve(chosen));
    await chosen;
    assert.match(draft.document.getText(), /Parcel Lights because \[/);
  });

  it('show what is wrong in the file at its place, as it is typed and as it is saved', async () => {
    await setPacks(['packs-of-a-test/team.yaml']);
    const answer = await openAnswer(Text);
    await diagnosticsOf(answer, has('figure-unverified'));
    const document = await vscode.workspace.openTextDocument(pack);
    const editor = await vscode.window.showTextDocument(document);
    const kind = document.positionAt(document.getText().indexOf('initiative\n'));
    await editor.edit((edit) => edit.insert(kind, 'x'));
    const [problem] = await packProblems(1);
    assert.match(problem?.message ?? '', /"xinitiative"; did you mean "initiative"\?/);
    assert.deepEqual(problem?.range.start, kind);
    assert.ok(has('figure-unverified')(vscode.languages.getDiagnostics(answer.document.uri)));
    await document.save();
    await diagnosticsOf(answer, (list) => !has('figure-unverified')(list));
    const mistake = new vscode.Range(kind, kind.translate(0, 1));
    await editor.edit((edit) => edit.delete(mistake));
    await packProblems(0);
    await document.save();
    await diagnosticsOf(answer, has('figure-unverified'));
  });

  it('are read again when they change, however their paths are written', async () => {
    const marked = vscode.Uri.joinPath(folder, 'team[1].yaml');
    for (const [path, uri] of [
      ['./packs-of-a-test/team.yaml', pack],
      ['packs-of-a-test\\team.yaml', pack],
      ['packs-of-a-test/team[1].yaml', marked],
    ] as const) {
      const write = (text: string) =>
        vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      await write(Pack);
      const editor = await openAnswer(Text);
      await setPacks([path]);
      await diagnosticsOf(editor, has('figure-unverified'));
      await write(Pack.replaceAll(/light/gi, 'lamp'));
      await diagnosticsOf(editor, (list) => !has('figure-unverified')(list));
      await write(Pack);
      await diagnosticsOf(editor, has('figure-unverified'));
      await setPacks([]);
      await diagnosticsOf(editor, (list) => !has('figure-unverified')(list));
    }
  });

  it('are read from inside the folder only', async () => {
    const editor = await openAnswer(Text);
    await setPacks(['packs-of-a-test/team.yaml']);
    await diagnosticsOf(editor, has('figure-unverified'));
    await setPacks(['packs-of-a-test/../packs-of-a-test/team.yaml', pack.toString(), pack.path]);
    await diagnosticsOf(editor, (list) => !has('figure-unverified')(list));
  });
});
