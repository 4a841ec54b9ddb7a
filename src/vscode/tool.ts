import {
  Disposable,
  LanguageModelTextPart,
  type LanguageModelTool,
  LanguageModelToolResult,
  l10n,
  lm,
  window,
} from 'vscode';
import { type Reading, read, reportOn } from '../core';
import type { Packs } from './packs';
import type { Readings } from './readings';
import { isAnswer } from './selector';
import { optionsFor } from './settings';

interface Input {
  /** The answer; that of the active editor where it is left out. */
  readonly text?: string;
}

const Longest = 100_000;

/**
 * The tool `answer_check` for whatever model the user has. A text that the model passes is its own; to
 * hand over the open answer, the user is asked.
 */
export function registerTool(readings: Readings, packs: Packs): Disposable {
  // Editors built from older or trimmed sources have no models.
  if (typeof lm?.registerTool !== 'function') return new Disposable(() => {});
  const tool: LanguageModelTool<Input> = {
    prepareInvocation({ input }) {
      const invocationMessage = l10n.t('Checking the answer');
      if (isText(input?.text)) return { invocationMessage };
      const name = activeAnswer()?.fileName.split(/[\\/]/).at(-1);
      return {
        invocationMessage,
        confirmationMessages: {
          title: l10n.t('Check the open answer'),
          message: name
            ? l10n.t(
                'Reads “{0}” and gives its findings, times and parts, with the words they are about, to the assistant. The check itself runs in this editor.',
                name,
              )
            : l10n.t('No answer is open in the active editor, so there is nothing to check yet.'),
        },
      };
    },
    invoke({ input }) {
      const document = isText(input?.text) ? undefined : activeAnswer();
      if (!document && !isText(input?.text)) {
        throw new Error(
          l10n.t('No answer is open. Open an .answer.md file, or pass the answer as “text”.'),
        );
      }
      const reading = document ? readings.of(document) : readingOf(input.text as string, packs);
      return new LanguageModelToolResult([
        new LanguageModelTextPart(JSON.stringify(reportOn(reading), null, 2)),
      ]);
    },
  };
  return lm.registerTool('answer_check', tool);
}

/** A text that belongs to no file is read as an unsaved answer of the first folder would be. */
function readingOf(text: string, packs: Packs): Reading {
  const entries = packs.entriesFor();
  const options = optionsFor({ languageId: 'answer' });
  return read(text.slice(0, Longest), { ...options, ...(entries && { entries }) });
}

function activeAnswer() {
  const document = window.activeTextEditor?.document;
  return document && isAnswer(document) ? document : undefined;
}

function isText(text: unknown): text is string {
  return typeof text === 'string' && text.trim() !== '';
}
