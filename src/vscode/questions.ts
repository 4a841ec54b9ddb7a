import {
  commands,
  Disposable,
  DocumentLink,
  EventEmitter,
  l10n,
  languages,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { type Question, questionsFor } from '../core';
import { afterRest } from './afterRest';
import { goToLink, openAnswer } from './goTo';
import { onAnswer } from './onAnswer';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { isAnswer } from './selector';

const scheme = 'answer-followups';
const Rest = 300;

/**
 * Shows the questions that an answer invites as a document to practise from. It follows the answer
 * and cannot be edited, so that it never asks to be saved.
 */
export function registerQuestions(readings: Readings): Disposable {
  const changed = new EventEmitter<Uri>();
  const refresh = afterRest(Rest, () => {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri);
  });
  const pageFor = async (uri: Uri): Promise<Page> => {
    const document = await openAnswer(uri.query);
    if (document) return page(document, questionsFor(readings.of(document)));
    return { text: l10n.t('The answer that these questions belong to is closed.'), links: [] };
  };
  const show = async (document: TextDocument) => {
    const uri = uriFor(document);
    // A new unsaved answer may have the name of one that is gone, whose questions are still known.
    changed.fire(uri);
    const questions = await workspace.openTextDocument(uri);
    await window.showTextDocument(questions, { viewColumn: ViewColumn.Beside });
  };
  const showActive = onAnswer(({ document }) => show(document));
  return Disposable.from(
    changed,
    refresh,
    readings.onDidForget(refresh),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isAnswer(document)) refresh();
    }),
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) => (await pageFor(uri)).text,
    }),
    languages.registerDocumentLinkProvider(
      { scheme },
      {
        async provideDocumentLinks(document) {
          const { text, links } = await pageFor(document.uri);
          // The page catches up with the answer in a moment, and is asked again then.
          return text === document.getText() ? links.map((link) => linkIn(document, link)) : [];
        },
      },
    ),
    commands.registerCommand('answer.likelyQuestions', async (uri?: unknown) => {
      const document = await openAnswer(uri);
      await (document ? show(document) : showActive());
    }),
  );
}

interface Page {
  readonly text: string;
  readonly links: readonly { start: number; end: number; target: Uri }[];
}

function page(document: TextDocument, questions: readonly Question[]): Page {
  const title = l10n.t('Likely follow-ups to {0}', nameOf(document.uri));
  const lead =
    questions.length === 0
      ? l10n.t('Nothing in the answer invites a question yet.')
      : l10n.t('Asked by the words of the answer, the likeliest first. Reply to each aloud.');
  const links: Page['links'][number][] = [];
  let text = `# ${title}\n\n${lead}\n`;
  questions.forEach((question, index) => {
    text += `\n## ${index + 1}. ${plain(question.text)}\n\n`;
    const start = text.length;
    const line = document.positionAt(question.start).line + 1;
    text += l10n.t('“{0}”, line {1}', plain(question.quote), line);
    links.push({ start, end: text.length, target: goToLink(document, question) });
    text += '\n';
  });
  return { text, links };
}

function linkIn(document: TextDocument, { start, end, target }: Page['links'][number]) {
  const link = new DocumentLink(rangeOf(document, { start, end }), target);
  link.tooltip = l10n.t('Go to these words in the answer');
  return link;
}

/** What Markdown would read is kept as written. */
function plain(text: string): string {
  return text.replace(/[\\`<[\]]/g, '\\$&').replace(/\s+/g, ' ');
}

/** The address of an answer's questions; its last part is what the tab shows. */
function uriFor({ uri }: TextDocument): Uri {
  const path = `/${l10n.t('Follow-ups to {0}', nameOf(uri))}.md`;
  return Uri.from({ scheme, path, query: uri.toString() });
}

function nameOf({ path }: Uri): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/(?:\.answer)?\.md$/i, '') || name;
}
