import { type Disposable, l10n, type TextDocument } from 'vscode';
import { type Question, questionsFor } from '../core';
import { nameOf } from './nameOf';
import { type Page, registerPages } from './pagesBeside';
import type { Readings } from './readings';

/** Shows the questions that an answer invites as a document to practise from. */
export function registerQuestions(readings: Readings): Disposable {
  return registerPages(readings, {
    scheme: 'answer-followups',
    command: 'answer.likelyQuestions',
    linkTooltip: l10n.t('Go to these words in the answer'),
    gone: l10n.t('The answer that these questions belong to is closed.'),
    ask: async ({ uri }) => ({ name: l10n.t('Follow-ups to {0}', nameOf(uri)) }),
    make: (document) => page(document, questionsFor(readings.of(document))),
  });
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
    links.push({ here: { start, end: text.length }, there: question });
    text += '\n';
  });
  return { text, links };
}

/** What Markdown would read is kept as written. */
function plain(text: string): string {
  return text.replace(/[\\`<[\]]/g, '\\$&').replace(/\s+/g, ' ');
}
