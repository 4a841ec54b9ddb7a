import { type DocumentSelector, languages, type TextDocument } from 'vscode';

/** Answers under their own language, and under Markdown for those who map the extension back. */
export const answers: DocumentSelector = [
  { language: 'answer' },
  { language: 'markdown', pattern: '**/*.answer.md' },
];

export function isAnswer(document: TextDocument): boolean {
  return document.languageId === 'answer' || languages.match(answers, document) > 0;
}
