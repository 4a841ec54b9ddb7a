import {
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticSeverity,
  Disposable,
  languages,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import { type Finding, findingsOf, type Severity } from '../core';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { isAnswer } from './selector';

export const source = 'answer-md';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Milliseconds of rest after a keystroke before the squiggles move. */
const Rest = 150;

/** Keeps the Problems of every open answer in step with its text. */
export function registerDiagnostics(readings: Readings, extensionUri: Uri): Disposable {
  const collection = languages.createDiagnosticCollection(source);
  const waiting = new Map<TextDocument, ReturnType<typeof setTimeout>>();

  const refresh = (document: TextDocument) => {
    clearTimeout(waiting.get(document));
    waiting.delete(document);
    if (!document.isClosed && isAnswer(document))
      show(collection, document, readings, extensionUri);
  };
  const forget = (document: TextDocument) => {
    clearTimeout(waiting.get(document));
    waiting.delete(document);
    collection.delete(document.uri);
  };
  const refreshAll = () => workspace.textDocuments.forEach(refresh);

  // Documents that were open before the extension started have no open event to come.
  refreshAll();
  return Disposable.from(
    collection,
    readings.onDidForget(refreshAll),
    workspace.onDidOpenTextDocument(refresh),
    workspace.onDidCloseTextDocument(forget),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (!isAnswer(document)) return;
      clearTimeout(waiting.get(document));
      waiting.set(
        document,
        setTimeout(() => refresh(document), Rest),
      );
    }),
    new Disposable(() => waiting.forEach(clearTimeout)),
  );
}

function show(
  collection: DiagnosticCollection,
  document: TextDocument,
  readings: Readings,
  extensionUri: Uri,
) {
  const findings = findingsOf(readings.of(document));
  collection.set(
    document.uri,
    findings.map((finding) => diagnosticOf(document, finding, extensionUri)),
  );
}

function diagnosticOf(document: TextDocument, finding: Finding, extensionUri: Uri): Diagnostic {
  const diagnostic = new Diagnostic(
    rangeOf(document, finding),
    finding.message,
    severities[finding.severity],
  );
  diagnostic.source = source;
  const target = Uri.joinPath(extensionUri, 'docs', 'rules', `${finding.rule}.md`);
  diagnostic.code = { value: finding.rule, target };
  return diagnostic;
}
