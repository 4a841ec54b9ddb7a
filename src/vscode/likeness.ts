import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  FileType,
  Location,
  l10n,
  languages,
  Range,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import { compareAnswers, type Reading, read } from '../core';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { isAnswer } from './selector';
import { optionsFor } from './settings';

/** Milliseconds of rest before answers are compared. */
const Rest = 1500;
/** Answers of one folder that are looked at, and bytes of each. */
const MostFiles = 30;
const LongestFile = 100_000;
/** Share of sentences from which two answers are alike. */
const Most = 0.6;

interface Other {
  readonly uri: Uri;
  readonly name: string;
  readonly reading: Reading;
}

/** Hints where an open answer shares most of its sentences, or differs in figures, with a neighbour. */
export function registerLikeness(readings: Readings): Disposable {
  const collection = languages.createDiagnosticCollection('answer-md variants');
  const files = new Map<string, { changed: number; reading: Reading }>();
  const waiting = new Map<TextDocument, ReturnType<typeof setTimeout>>();

  const look = async (document: TextDocument) => {
    waiting.delete(document);
    if (document.isClosed || !isAnswer(document) || document.isUntitled) return;
    const { version } = document;
    const others = await neighboursOf(document, readings, files);
    if (document.isClosed || document.version !== version) return;
    const own = readings.of(document);
    collection.set(
      document.uri,
      others.flatMap((other) => hintsFor(document, own, other)),
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
  const lookAtAll = () => workspace.textDocuments.forEach(lookSoon);

  lookAtAll();
  return Disposable.from(
    collection,
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
      const reading = open ? readings.of(open) : await stored(uri, files);
      if (reading) others.push({ uri, name, reading });
    } catch {
      // A file that went away meanwhile is no neighbour.
    }
  }
  return others;
}

async function stored(
  uri: Uri,
  files: Map<string, { changed: number; reading: Reading }>,
): Promise<Reading | undefined> {
  const { mtime: changed, size } = await workspace.fs.stat(uri);
  if (size > LongestFile) return undefined;
  const known = files.get(uri.toString());
  if (known?.changed === changed) return known.reading;
  const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
  const reading = read(text, optionsFor(uri));
  files.set(uri.toString(), { changed, reading });
  return reading;
}

function hintsFor(
  document: TextDocument,
  own: Reading,
  { uri, name, reading }: Other,
): Diagnostic[] {
  const { shared, share, figures } = compareAnswers(own, reading);
  const there = (offset: number) => {
    const lines = reading.answer.text.slice(0, offset).split('\n');
    const line = lines.length - 1;
    const column = (lines[line] as string).length;
    return new Location(uri, new Range(line, column, line, column));
  };
  const hint = (
    rule: string,
    severity: DiagnosticSeverity,
    place: (typeof shared)[number],
    text: string,
  ) => {
    const off = own.answer.frontMatter.rules?.[rule] ?? own.options.rules?.[rule];
    if (off === 'off') return [];
    const diagnostic = new Diagnostic(rangeOf(document, place), text, severity);
    diagnostic.source = 'answer-md';
    diagnostic.code = rule;
    diagnostic.relatedInformation = [
      new DiagnosticRelatedInformation(
        there(place.twin.start),
        l10n.t('The sentence in {0}', name),
      ),
    ];
    return [diagnostic];
  };
  const [first] = shared;
  const alike =
    first && shared.length > 2 && share >= Most
      ? hint(
          'variant-overlap',
          DiagnosticSeverity.Hint,
          first,
          l10n.t(
            'This answer shares {0} sentences with {1}, most of what it says. Interviewers compare notes: give this one a story of its own.',
            shared.length,
            name,
          ),
        )
      : [];
  return [
    ...alike,
    ...figures.flatMap((place) =>
      hint(
        'variant-figures',
        DiagnosticSeverity.Information,
        place,
        l10n.t(
          'This sentence says {0}, and {1} says {2} for the same thing. Keep the figure that is right in both.',
          place.figures?.own ?? '',
          name,
          place.figures?.other ?? '',
        ),
      ),
    ),
  ];
}
