import {
  CodeAction,
  CodeActionKind,
  type Disposable,
  l10n,
  languages,
  TextEdit,
  WorkspaceEdit,
} from 'vscode';
import { safeEdits } from '../core';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { answers } from './selector';

const kind = CodeActionKind.SourceFixAll.append('answer');

/** Makes the fixes that cannot change what is meant, on save or by "Fix All". */
export function registerFixAll(readings: Readings): Disposable {
  return languages.registerCodeActionsProvider(
    answers,
    {
      provideCodeActions(document, _range, { only }) {
        if (!only?.contains(kind)) return [];
        const edits = safeEdits(readings.of(document));
        if (edits.length === 0) return [];
        const action = new CodeAction(l10n.t('Fix all that cannot change the meaning'), kind);
        action.edit = new WorkspaceEdit();
        action.edit.set(
          document.uri,
          edits.map((edit) => new TextEdit(rangeOf(document, edit), edit.text)),
        );
        return [action];
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}
