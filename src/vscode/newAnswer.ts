import { commands, type Disposable, window, workspace } from 'vscode';
import { type Choices, DefaultTarget, draft } from '../core';
import { chooseAnswer } from './chooseAnswer';
import type { Packs } from './packs';
import { optionsFor } from './settings';
import { asSnippet } from './slots';

/**
 * "New Answer…": four choices, then an untitled answer with the template filled in as far as they
 * go. Nothing is written before the last choice. A caller that knows the choices passes them.
 */
export function registerNewAnswer(packs: Packs): Disposable {
  return commands.registerCommand('answer.new', async (given?: unknown) => {
    const choices = isChoices(given) ? given : await chooseAnswer(packs.entriesFor());
    if (!choices) return;
    const { target = DefaultTarget } = optionsFor({ languageId: 'answer' });
    const document = await workspace.openTextDocument({ language: 'answer' });
    const editor = await window.showTextDocument(document);
    await editor.insertSnippet(asSnippet(draft(choices, target, packs.entriesFor())));
  });
}

function isChoices(given: unknown): given is Choices {
  if (typeof given !== 'object' || given === null) return false;
  const { role, principle, initiatives } = given as Record<string, unknown>;
  const isText = (value: unknown) => value === undefined || typeof value === 'string';
  const isList = initiatives === undefined || Array.isArray(initiatives);
  const hasOne = [role, principle, initiatives].some((value) => value !== undefined);
  return hasOne && isText(role) && isText(principle) && isList;
}
