import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  languages,
  type TextDocument,
  type TextDocumentContentChangeEvent,
  window,
  workspace,
} from 'vscode';
import {
  type Edit,
  type Finding,
  findingsOf,
  type Reading,
  type Severity,
  type Shown,
  type Span,
  settledFindings,
  shownAfter,
} from '../core';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { rulePageUri } from './rulePages';
import { isAnswer } from './selector';
import { Typing } from './typing';

export const source = 'answer-md';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Milliseconds of rest after a keystroke before the squiggles move. */
const Rest = 150;
/** Milliseconds of rest before they also show under the word that was being typed. */
const LongRest = 1000;

/**
 * Keeps the Problems of every open answer in step with its text. What newly touches the word being
 * typed waits until the caret has left it, or rests; ignore comments count at once.
 */
export function registerDiagnostics(readings: Readings): Disposable {
  const collection = languages.createDiagnosticCollection(source);
  const waiting = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  const typing = new Typing();
  /** What is shown, and what more is held back. */
  const states = new WeakMap<TextDocument, { shown: readonly Shown[]; isHolding: boolean }>();
  const ignores = new WeakMap<TextDocument, string>();

  const refresh = (document: TextDocument, word?: Span) => {
    clearTimeout(waiting.get(document));
    waiting.delete(document);
    if (document.isClosed || !isAnswer(document)) return;
    const reading = readings.of(document);
    const all = findingsOf(reading);
    const before = states.get(document)?.shown ?? [];
    const shown = word ? settledFindings(all, word, before) : all;
    const isHolding = shown.length < all.length;
    states.set(document, { shown, isHolding });
    ignores.set(document, ignoreComments(reading));
    collection.set(
      document.uri,
      shown.map((finding) => diagnosticOf(document, finding)),
    );
    if (isHolding) wait(document, LongRest - Rest, () => refresh(document));
  };
  const wait = (document: TextDocument, time: number, run: () => void) => {
    clearTimeout(waiting.get(document));
    waiting.set(document, setTimeout(run, time));
  };
  const forget = (document: TextDocument) => {
    clearTimeout(waiting.get(document));
    waiting.delete(document);
    states.delete(document);
    collection.delete(document.uri);
  };
  const refreshAll = () => {
    for (const document of workspace.textDocuments) refresh(document);
  };

  // Documents that were open before the extension started have no open event to come.
  refreshAll();
  return Disposable.from(
    collection,
    readings.onDidForget(refreshAll),
    workspace.onDidOpenTextDocument((document) => refresh(document)),
    workspace.onDidCloseTextDocument(forget),
    workspace.onDidChangeTextDocument((event) => {
      const { document, contentChanges } = event;
      if (!isAnswer(document) || contentChanges.length === 0) return;
      typing.note(event);
      const state = states.get(document);
      if (state) {
        const shown = contentChanges.map(editOf).reduce(shownAfter, state.shown);
        states.set(document, { ...state, shown });
      }
      const refreshThis = () => refresh(document, typing.wordIn(document));
      if (ignoreComments(readings.of(document)) !== ignores.get(document)) refreshThis();
      else wait(document, Rest, refreshThis);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
      if (!states.get(document)?.isHolding) return;
      const word = typing.wordIn(document);
      const caret = document.offsetAt(selection.active);
      if (!word || caret < word.start || caret > word.end) refresh(document);
    }),
    new Disposable(() => waiting.forEach(clearTimeout)),
  );
}

function ignoreComments({ answer }: Reading): string {
  const texts = answer.comments.map(({ text }) => text);
  return texts.filter((text) => text.includes('answer-ignore')).join();
}

function editOf({ rangeOffset, rangeLength, text }: TextDocumentContentChangeEvent): Edit {
  return { start: rangeOffset, end: rangeOffset + rangeLength, text };
}

/** A finding as the editor shows it, its code a link to the page of its rule. */
export function diagnosticOf(document: TextDocument, finding: Omit<Finding, 'fixes'>): Diagnostic {
  const diagnostic = new Diagnostic(
    rangeOf(document, finding),
    finding.message,
    severities[finding.severity],
  );
  diagnostic.source = source;
  diagnostic.code = { value: finding.rule, target: rulePageUri(finding.rule) };
  return diagnostic;
}
