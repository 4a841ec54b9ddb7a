import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  Range,
  RelativePattern,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import { entries as builtIn, type Entry, type PackProblem, readPack, withPack } from '../core';
import { source } from './diagnostics';
import { packUri, readSaved } from './packFiles';
import { concernsPacks, packsFor } from './settings';
import { warnOnce } from './warnOnce';

/** Milliseconds of rest after a change before the packs are read again. */
const Rest = 250;
const MostPacks = 20;

interface Loaded {
  readonly entries: readonly Entry[];
  /** The texts the entries were read from: with the same ones the entries stay the same array. */
  readonly texts: string;
}

/**
 * The entries of the packs that `answer.packs` names, for each folder. A pack is data that is checked
 * and bounded, so that one from an untrusted workspace can do no more than add cards.
 */
export class Packs implements Disposable {
  readonly #changed = new EventEmitter<void>();
  /** Fires when some folder's entries are others than before. */
  readonly onDidChange = this.#changed.event;
  readonly #problems = languages.createDiagnosticCollection('answer-md-packs');
  readonly #watched: Disposable;
  #loaded = new Map<string, Loaded>();
  #uris = new Set<string>();
  #watchers: Disposable[] = [];
  #round = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const ifPack = ({ uri }: TextDocument) => this.#ifPack(uri);
    this.#watched = Disposable.from(
      workspace.onDidChangeConfiguration((event) => {
        if (concernsPacks(event)) this.#soon();
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.#soon()),
      workspace.onDidChangeTextDocument(({ document }) => ifPack(document)),
      workspace.onDidSaveTextDocument(ifPack),
      workspace.onDidOpenTextDocument(ifPack),
      workspace.onDidCloseTextDocument(ifPack),
    );
    // Not while the editor waits for the activation to end.
    this.#soon(0);
  }

  /**
   * The entries for the folder of a file, or for the first one where it belongs to none; undefined
   * where no pack adds to the built-in ones.
   */
  entriesFor(uri?: Uri): readonly Entry[] | undefined {
    const own = uri && workspace.getWorkspaceFolder(uri);
    const folder = own ?? workspace.workspaceFolders?.[0];
    return folder && this.#loaded.get(folder.uri.toString())?.entries;
  }

  /** Every entry there is, whichever folder's packs it comes from. */
  get entries(): readonly Entry[] {
    const all = [...builtIn, ...[...this.#loaded.values()].flatMap(({ entries }) => entries)];
    return [...new Map(all.map((entry) => [entry.id, entry])).values()];
  }

  /** The entry of an id, a pack's before the built-in one. */
  entry(id: unknown): Entry | undefined {
    return this.entries.find((entry) => entry.id === id);
  }

  #ifPack(uri: Uri): void {
    if (this.#uris.has(uri.toString())) this.#soon();
  }

  #soon(rest = Rest): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#load(), rest);
  }

  async #load(): Promise<void> {
    const round = ++this.#round;
    const loaded = new Map<string, Loaded>();
    const problems = new Map<string, [Uri, Diagnostic[]]>();
    const uris = new Map<string, Uri>();
    for (const folder of workspace.workspaceFolders ?? []) {
      const paths = packsFor(folder.uri).slice(0, MostPacks);
      // Without a pack the core need not be loaded for this.
      if (paths.length === 0) continue;
      let entries = builtIn;
      const texts: string[] = [];
      for (const path of paths) {
        const uri = packUri(folder, path);
        if (!uri) {
          warnOnce(
            l10n.t(
              '“{0}” in answer.packs is no pack of this workspace: name a .yaml file by its path inside the folder.',
              path,
            ),
          );
          continue;
        }
        uris.set(uri.toString(), uri);
        const saved = await readSaved(folder, path, uri);
        if (round !== this.#round) return;
        if (saved.problem) warnOnce(saved.problem);
        if (saved.text === undefined) continue;
        const pack = readPack(saved.text, entries, path);
        const open = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
        const shown =
          open && open.getText() !== saved.text ? readPack(open.getText(), entries, path) : pack;
        problems.set(uri.toString(), [uri, shown.problems.map(diagnosticOf)]);
        entries = withPack(entries, pack);
        texts.push(saved.text);
      }
      const known = this.#loaded.get(folder.uri.toString());
      const key = JSON.stringify(texts);
      if (entries !== builtIn)
        loaded.set(folder.uri.toString(), known?.texts === key ? known : { entries, texts: key });
    }
    this.#problems.clear();
    this.#problems.set([...problems.values()]);
    this.#watch(uris);
    const before = this.#loaded;
    this.#loaded = loaded;
    const isSame =
      before.size === loaded.size &&
      [...loaded].every(([folder, { entries }]) => before.get(folder)?.entries === entries);
    if (!isSame) this.#changed.fire();
  }

  /** By folder: the path of a pack may have signs that mean something else in a pattern. */
  #watch(uris: ReadonlyMap<string, Uri>): void {
    if (uris.size === this.#uris.size && [...uris.keys()].every((uri) => this.#uris.has(uri)))
      return;
    this.#uris = new Set(uris.keys());
    for (const watcher of this.#watchers) watcher.dispose();
    const changed = (uri: Uri) => this.#ifPack(uri);
    this.#watchers = [...uris.values()].flatMap((uri) => {
      const folder = Uri.joinPath(uri, '..');
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '*'));
      return [
        watcher,
        watcher.onDidChange(changed),
        watcher.onDidCreate(changed),
        watcher.onDidDelete(changed),
      ];
    });
  }

  dispose(): void {
    this.#round++;
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers) watcher.dispose();
    this.#watched.dispose();
    this.#problems.dispose();
    this.#changed.dispose();
  }
}

function diagnosticOf({ line, column, start, end, message }: PackProblem): Diagnostic {
  const length = Math.max(1, end - start);
  const range = new Range(line - 1, column - 1, line - 1, column - 1 + length);
  const diagnostic = new Diagnostic(range, message, DiagnosticSeverity.Error);
  diagnostic.source = source;
  return diagnostic;
}
