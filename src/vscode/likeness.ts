import {
  CodeActionKind,
  type Diagnostic,
  DiagnosticRelatedInformation,
  Disposable,
  FileType,
  Location,
  l10n,
  languages,
  Position,
  type Range,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import { type Reading, type VariantFinding, variantFindings } from '../core';
import { actionOf } from './codeActions';
import { diagnosticOf } from './diagnostics';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { answers, isAnswer } from './selector';

/** Milliseconds of rest before answers are compared. */
const Rest = 1500;
/** Answers of one folder that are looked at, and bytes of each. */
const MostFiles = 30;
const LongestFile = 100_000;
interface Other {
  readonly uri: Uri;
  readonly name: string;
  readonly reading: Reading;
}

/** What was found by comparing a document with another answer. */
interface Found {
  readonly finding: VariantFinding;
  readonly other: Other;
}

/** Hints where an open answer shares most of its sentences, or differs in figures, with a neighbour. */
export function registerLikeness(readings: Readings): Disposable {
  const collection = languages.createDiagnosticCollection('answer-md variants');
  const shown = new WeakMap<TextDocument, { version: number; found: readonly Found[] }>();
  const files = new Map<string, { changed: number; reading: Reading }>();
  const waiting = new Map<TextDocument, ReturnType<typeof setTimeout>>();

  const look = async (document: TextDocument) => {
    waiting.delete(document);
    if (document.isClosed || !isAnswer(document) || document.isUntitled) return;
    const { version } = document;
    const others = await neighboursOf(document, readings, files);
    if (document.isClosed || document.version !== version) return;
    const own = readings.of(document);
    const found = others.flatMap((other) =>
      variantFindings(own, other.reading, other.name).map((finding) => ({ finding, other })),
    );
    shown.set(document, { version, found });
    collection.set(
      document.uri,
      found.map((each) => relatedDiagnosticOf(document, each)),
    );
  };
  const lookSoon = (document: TextDocument) => {
    if (!isAnswer(document)) return;
    clearTimeout(waiting.get(document));
    waiting.set(
      document,
      setTimeout(() => void look(document), Rest),
    );
  };
  /** The ways to ignore what was found, while the text is still the one it was found in. */
  const provideCodeActions = (document: TextDocument, range: Range) => {
    const { version, found = [] } = shown.get(document) ?? {};
    if (version !== document.version) return [];
    return found
      .filter(({ finding }) => rangeOf(document, finding).intersection(range))
      .flatMap(({ finding }) => finding.fixes.map((fix) => actionOf(document, fix)));
  };
  const lookAtAll = () => workspace.textDocuments.forEach(lookSoon);

  lookAtAll();
  return Disposable.from(
    collection,
    languages.registerCodeActionsProvider(
      answers,
      { provideCodeActions },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    readings.onDidForget(lookAtAll),
    workspace.onDidOpenTextDocument(lookSoon),
    workspace.onDidSaveTextDocument(lookAtAll),
    workspace.onDidChangeTextDocument(({ document }) => lookSoon(document)),
    workspace.onDidCloseTextDocument((document) => collection.delete(document.uri)),
    new Disposable(() => waiting.forEach(clearTimeout)),
  );
}

/** The other answers of the folder, as they are open or else as they are stored. */
async function neighboursOf(
  document: TextDocument,
  readings: Readings,
  files: Map<string, { changed: number; reading: Reading }>,
): Promise<Other[]> {
  const folder = Uri.joinPath(document.uri, '..');
  const listed = await workspace.fs.readDirectory(folder).then(
    (entries) => entries,
    () => [],
  );
  const others: Other[] = [];
  for (const [name, type] of listed) {
    if (others.length >= MostFiles) break;
    const uri = Uri.joinPath(folder, name);
    const key = uri.toString();
    if (!(type & FileType.File) || !name.endsWith('.answer.md')) continue;
    if (key === document.uri.toString()) continue;
    const open = workspace.textDocuments.find((each) => each.uri.toString() === key);
    try {
      const reading = open ? readings.of(open) : await stored(uri, readings, files);
      if (reading) others.push({ uri, name, reading });
    } catch {
      // A file that went away meanwhile is no neighbour.
    }
  }
  return others;
}

async function stored(
  uri: Uri,
  readings: Readings,
  files: Map<string, { changed: number; reading: Reading }>,
): Promise<Reading | undefined> {
  const { mtime: changed, size } = await workspace.fs.stat(uri);
  if (size > LongestFile) return undefined;
  const known = files.get(uri.toString());
  if (known?.changed === changed) return known.reading;
  const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
  const reading = readings.ofText(text, uri);
  files.set(uri.toString(), { changed, reading });
  return reading;
}

function relatedDiagnosticOf(document: TextDocument, { finding, other }: Found): Diagnostic {
  const diagnostic = diagnosticOf(document, finding);
  const lines = other.reading.answer.text.slice(0, finding.twin.start).split('\n');
  const there = new Position(lines.length - 1, lines.at(-1)?.length ?? 0);
  diagnostic.relatedInformation = [
    new DiagnosticRelatedInformation(
      new Location(other.uri, there),
      l10n.t('The sentence in {0}', other.name),
    ),
  ];
  return diagnostic;
}
