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
import {
  editForAll,
  type Finding,
  type Fix,
  findingsOf,
  MostFixes,
  titleForAll,
  widened,
} from '../core';
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
        const rules = new Set<string>();
        for (const finding of findingsOf(readings.of(document))) {
          const place = rangeOf(document, finding);
          if (!place.intersection(range)) continue;
          const diagnostic = shownFor(context, finding, place);
          const own = finding.fixes.filter(({ ignores }) => !ignores);
          const ignoring = finding.fixes.filter(({ ignores }) => ignores);
          const { rule } = finding;
          const hasRoom = own.length < MostFixes - 1 && !rules.has(rule);
          const all = hasRoom ? forAll(document, readings, finding, diagnostic) : [];
          rules.add(rule);
          const asAction = (fix: Fix) => actionOf(document, fix, diagnostic);
          const entries = [...own.map(asAction), ...all, ...ignoring.map(asAction)];
          actions.push(...entries.slice(0, MostFixes));
        }
        return [...actions, ...widenings(document, readings, range)];
      },
      resolveCodeAction(action) {
        if (action instanceof ActionForAll) action.resolve(readings);
        return action;
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
  );
}

/** Turns an ignore comment for a line, where the cursor is on it, into one for the whole file. */
function widenings(document: TextDocument, readings: Readings, range: Range): CodeAction[] {
  const { answer } = readings.of(document);
  return widened(answer)
    .filter(({ place }) => rangeOf(document, place).intersection(range))
    .map(({ fix }) => {
      const action = actionOf(document, fix);
      action.kind = CodeActionKind.RefactorRewrite;
      return action;
    });
}

/** Mends every finding of a rule; the edit is worked out when it is chosen. */
class ActionForAll extends CodeAction {
  constructor(
    title: string,
    readonly document: TextDocument,
    readonly rule: string,
  ) {
    super(title, CodeActionKind.QuickFix);
  }

  resolve(readings: Readings): void {
    const edit = editForAll(readings.of(this.document), this.rule);
    if (!edit) return;
    this.edit = new WorkspaceEdit();
    this.edit.replace(this.document.uri, rangeOf(this.document, edit), edit.text);
  }
}

function forAll(
  document: TextDocument,
  readings: Readings,
  { rule }: Finding,
  diagnostic: Diagnostic | undefined,
): CodeAction[] {
  const title = titleForAll(readings.of(document), rule);
  if (!title) return [];
  const action = new ActionForAll(title, document, rule);
  if (diagnostic) action.diagnostics = [diagnostic];
  return [action];
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

/** A fix as a quick fix of the editor, for the diagnostic where it is shown. */
export function actionOf(document: TextDocument, fix: Fix, diagnostic?: Diagnostic): CodeAction {
  const action = new CodeAction(fix.title, CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  action.edit.set(
    document.uri,
    fix.edits.map((edit) => {
      const range = rangeOf(document, edit);
      return fix.choices || hasSlots(edit.text)
        ? new SnippetTextEdit(range, asSnippet(edit.text, fix.choices))
        : new TextEdit(range, edit.text);
    }),
  );
  if (diagnostic) action.diagnostics = [diagnostic];
  if (fix.preferred) action.isPreferred = true;
  return action;
}
