import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Disposable,
  languages,
  type Range,
  SnippetTextEdit,
  type TextDocument,
  TextEdit,
  WorkspaceEdit,
} from 'vscode';
import { type Finding, type Fix, findingsOf } from '../core';
import { source } from './diagnostics';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { answers } from './selector';
import { asSnippet, hasSlots } from './slots';

/** Offers each finding's fixes as edits, in the core's order: ignoring comes last. */
export function registerCodeActions(readings: Readings): Disposable {
  return languages.registerCodeActionsProvider(
    answers,
    {
      provideCodeActions(document, range, context) {
        const actions: CodeAction[] = [];
        for (const finding of findingsOf(readings.of(document))) {
          const place = rangeOf(document, finding);
          if (!place.intersection(range)) continue;
          const diagnostic = shownFor(context, finding, place);
          for (const fix of finding.fixes) actions.push(actionOf(document, fix, diagnostic));
        }
        return actions;
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

function shownFor(
  context: CodeActionContext,
  finding: Finding,
  place: Range,
): Diagnostic | undefined {
  return context.diagnostics.find(
    ({ source: by, code, range }) =>
      by === source &&
      typeof code === 'object' &&
      code.value === finding.rule &&
      range.isEqual(place),
  );
}

function actionOf(
  document: TextDocument,
  fix: Fix,
  diagnostic: Diagnostic | undefined,
): CodeAction {
  const action = new CodeAction(fix.title, CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  action.edit.set(
    document.uri,
    fix.edits.map((edit) => {
      const range = rangeOf(document, edit);
      return fix.choices || hasSlots(edit.text)
        ? new SnippetTextEdit(range, asSnippet(edit.text, fix.choices))
        : new TextEdit(range, edit.text);
    }) as TextEdit[],
  );
  if (diagnostic) action.diagnostics = [diagnostic];
  if (fix.preferred) action.isPreferred = true;
  return action;
}
