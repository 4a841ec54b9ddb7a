import {
  Disposable,
  LanguageModelTextPart,
  type LanguageModelTool,
  LanguageModelToolResult,
  l10n,
  lm,
  type TextDocument,
  window,
} from 'vscode';
import { reportOn } from '../core';
import type { Readings } from './readings';
import { isAnswer } from './selector';

interface Input {
  /** The answer; that of the active editor where it is left out. */
  readonly text?: string;
}

const Longest = 100_000;

/**
 * The tool `answer_check` for whatever model the user has. A text that the model passes is its own; to
 * hand over the open answer, the user is asked.
 */
export function registerTool(readings: Readings): Disposable {
  // Editors built from older or trimmed sources have no models.
  if (typeof lm?.registerTool !== 'function') return new Disposable(() => {});
  let named: TextDocument | undefined;
  /** The open answer, as long as it is the one that was named when the user was asked. */
  const agreed = () => {
    const document = activeAnswer();
    if (!document)
      throw new Error(
        l10n.t('No answer is open. Open an .answer.md file, or pass the answer as “text”.'),
      );
    if (document !== named)
      throw new Error(
        l10n.t('The open answer is another than the one that was named. Check again to name it.'),
      );
    return document;
  };
  const tool: LanguageModelTool<Input> = {
    prepareInvocation({ input }) {
      const invocationMessage = l10n.t('Checking the answer');
      if (isText(input?.text)) return { invocationMessage };
      named = activeAnswer();
      const name = named?.fileName.split(/[\\/]/).at(-1);
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
      const reading = isText(input?.text)
        ? readings.ofText(input.text.slice(0, Longest))
        : readings.of(agreed());
      return new LanguageModelToolResult([
        new LanguageModelTextPart(JSON.stringify(reportOn(reading), null, 2)),
      ]);
    },
  };
  return lm.registerTool('answer_check', tool);
}

function activeAnswer() {
  const document = window.activeTextEditor?.document;
  return document && isAnswer(document) ? document : undefined;
}

function isText(text: unknown): text is string {
  return typeof text === 'string' && text.trim() !== '';
}
