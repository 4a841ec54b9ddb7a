import {
  CodeActionKind,
  type Diagnostic,
  DiagnosticRelatedInformation,
  Disposable,
  FileType,
  Location,
  l10n,
  languages,
  type Range,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import { type Reading, type VariantFinding, variantFindings } from '../core';
import { actionOf } from './codeActions';
import { diagnosticOf } from './diagnostics';
import { rangeOf, rangesIn } from './ranges';
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
  /** When its file was changed; undefined where it is open. */
  readonly changed?: number;
}

/** What was found by comparing a document with another answer. */
interface Found {
  readonly finding: VariantFinding;
  readonly other: Other;
}

/** What was looked at for a document, and found, in a version of it. */
interface Looked {
  readonly version: number;
  readonly others: readonly Other[];
  readonly found: readonly Found[];
}

/** Hints where an open answer shares most of its sentences, or differs in figures, with a neighbour. */
export function registerLikeness(readings: Readings): Disposable {
  const collection = languages.createDiagnosticCollection('answer-md variants');
  const looked = new WeakMap<TextDocument, Looked>();
  const waiting = new Map<TextDocument, ReturnType<typeof setTimeout>>();

  const look = async (document: TextDocument) => {
    waiting.delete(document);
    if (document.isClosed || !isAnswer(document) || document.isUntitled) return;
    const { version } = document;
    const others = await neighboursOf(document, readings, looked.get(document)?.others);
    if (document.isClosed || document.version !== version) return;
    const own = readings.of(document);
    const found = others.flatMap((other) =>
      variantFindings(own, other.reading, other.name).map((finding) => ({ finding, other })),
    );
    looked.set(document, { version, others, found });
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
    const { version, found = [] } = looked.get(document) ?? {};
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
    workspace.onDidSaveTextDocument((document) => {
      if (isAnswer(document)) lookAtAll();
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) lookSoon(document);
    }),
    workspace.onDidCloseTextDocument((document) => collection.delete(document.uri)),
    new Disposable(() => waiting.forEach(clearTimeout)),
  );
}

/** The other answers of the folder, as they are open or else as they are stored. */
async function neighboursOf(
  document: TextDocument,
  readings: Readings,
  before: readonly Other[] = [],
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
      const known = before.find((each) => each.name === name);
      const other = open
        ? { uri, name, reading: readings.of(open) }
        : await stored(uri, name, readings, known);
      if (other) others.push(other);
    } catch {
      // A file that went away meanwhile is no neighbour.
    }
  }
  return others;
}

async function stored(
  uri: Uri,
  name: string,
  readings: Readings,
  known: Other | undefined,
): Promise<Other | undefined> {
  const { mtime: changed, size } = await workspace.fs.stat(uri);
  if (size > LongestFile) return undefined;
  if (known?.changed === changed) return known;
  const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
  return { uri, name, changed, reading: readings.ofText(text, uri) };
}

function relatedDiagnosticOf(document: TextDocument, { finding, other }: Found): Diagnostic {
  const diagnostic = diagnosticOf(document, finding);
  const there = rangesIn(other.reading.answer.text)(finding.twin);
  diagnostic.relatedInformation = [
    new DiagnosticRelatedInformation(
      new Location(other.uri, there),
      l10n.t('The sentence in {0}', other.name),
    ),
  ];
  return diagnostic;
}
