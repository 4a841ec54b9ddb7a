import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  TabInputTextDiff,
  type TextDocument,
  type TextEditor,
  ThemeColor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type Span, type Swap, swap } from '../core';
import { afterRest } from './afterRest';
import { chooseCompany } from './chooseCompany';
import { openAnswer } from './goTo';
import { onAnswer } from './onAnswer';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { isAnswer } from './selector';

const scheme = 'answer-swap';
const Rest = 300;

/**
 * Compares an answer with itself under another company's name: the answer stands on the right, where
 * it can be edited; on the left it follows. Sentences that stay as true are marked on both sides.
 */
export function registerSwapTest(readings: Readings): Disposable {
  const changed = new EventEmitter<Uri>();
  const marks = window.createTextEditorDecorationType({
    borderWidth: '0 0 1px 0',
    borderStyle: 'dashed',
    borderColor: new ThemeColor('editorWarning.foreground'),
    overviewRulerColor: new ThemeColor('editorWarning.foreground'),
  });

  const swapFor = async (uri: Uri) => {
    const [address, company] = JSON.parse(uri.query) as [string, string];
    const document = await openAnswer(address);
    return document && { company, document, swap: swap(readings.of(document), company) };
  };
  const mark = async (editor: TextEditor, uri: Uri, isSwapped: boolean) => {
    const found = await swapFor(uri);
    if (!found) return;
    const { text, lead } = page(found.swap, found.company);
    // The page catches up with the answer in a moment, and is marked again then.
    if (isSwapped && text !== editor.document.getText()) return;
    const spans = found.swap.survivors.map(({ before, after }) =>
      isSwapped ? { start: after.start + lead, end: after.end + lead } : before,
    );
    const label = l10n.t('as true of {0}', found.company);
    editor.setDecorations(
      marks,
      spans.map((span) => decoration(editor.document, span, label)),
    );
  };
  const markAll = () => {
    for (const { editor, uri, isSwapped } of shownSwaps()) void mark(editor, uri, isSwapped);
  };
  const refresh = afterRest(Rest, () => {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri);
    markAll();
  });
  const compare = async (document: TextDocument) => {
    const company = await chooseCompany(swap(readings.of(document), '').from);
    if (!company) return;
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const title = l10n.t('{0}: the same for {1}?', name, company);
    await commands.executeCommand('vscode.diff', uriFor(document, company), document.uri, title);
    markAll();
  };
  const compareActive = onAnswer(({ document }) => compare(document));

  return Disposable.from(
    changed,
    marks,
    refresh,
    readings.onDidForget(refresh),
    window.onDidChangeVisibleTextEditors(markAll),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isAnswer(document)) refresh();
      else if (document.uri.scheme === scheme) markAll();
    }),
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      async provideTextDocumentContent(uri) {
        const found = await swapFor(uri);
        return found
          ? page(found.swap, found.company).text
          : l10n.t('The answer that this belongs to is closed.');
      },
    }),
    commands.registerCommand('answer.swapTest', async (uri?: unknown) => {
      const document = await openAnswer(uri);
      await (document ? compare(document) : compareActive());
    }),
  );
}

/** The swapped answer under a line that says how it went; `lead` is where the answer begins. */
function page({ text, survivors, sentences, from }: Swap, company: string) {
  const verdict = l10n.t(
    '{0} of {1} sentences are as true of {2} as of {3}.',
    survivors.length,
    sentences,
    company,
    from,
  );
  const lead = `<!-- ${verdict.replace(/-->/g, '')} -->\n`;
  return { text: lead + text, lead: lead.length };
}

function decoration(document: TextDocument, span: Span, label: string) {
  return {
    range: rangeOf(document, span),
    hoverMessage: label,
    renderOptions: {
      after: {
        contentText: ` ← ${label}`,
        color: new ThemeColor('editorWarning.foreground'),
        fontStyle: 'italic',
      },
    },
  };
}

interface Side {
  readonly editor: TextEditor;
  /** Address of the swapped answer. */
  readonly uri: Uri;
  readonly isSwapped: boolean;
}

/** The editors of both sides of every swap test in view. */
function shownSwaps(): Side[] {
  return window.tabGroups.all.flatMap(({ activeTab, viewColumn }) => {
    const input = activeTab?.input;
    if (!(input instanceof TabInputTextDiff) || input.original.scheme !== scheme) return [];
    const uri = input.original;
    return window.visibleTextEditors.flatMap((editor): Side[] => {
      const shown = editor.document.uri.toString();
      if (shown === uri.toString()) return [{ editor, uri, isSwapped: true }];
      const isAnswerHere = shown === input.modified.toString() && editor.viewColumn === viewColumn;
      return isAnswerHere ? [{ editor, uri, isSwapped: false }] : [];
    });
  });
}

function uriFor({ uri }: TextDocument, company: string): Uri {
  const path = `/${company.replace(/[\\/:*?"<>|]+/g, '-')}.md`;
  return Uri.from({ scheme, path, query: JSON.stringify([uri.toString(), company]) });
}
