import {
  commands,
  Disposable,
  DocumentLink,
  EventEmitter,
  l10n,
  languages,
  type TextDocument,
  ThemeColor,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { type Reading, type Span, swap } from '../core';
import { afterRest } from './afterRest';
import { chooseCompany } from './chooseCompany';
import { goToLink, openAnswer } from './goTo';
import { onAnswer } from './onAnswer';
import { rangeOf } from './ranges';
import type { Readings } from './readings';
import { isAnswer } from './selector';

const scheme = 'answer-swap';
const Rest = 300;

/**
 * Shows an answer under another company's name beside the answer itself: what anyone could say
 * to either is marked and leads back to its sentence, what fits the one alone is faded. A comparison of the two texts would
 * spend its colours on the name, which matters least.
 */
export function registerSwapTest(readings: Readings): Disposable {
  const changed = new EventEmitter<Uri>();
  const surviving = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
    overviewRulerColor: new ThemeColor('editorWarning.foreground'),
  });
  const gone = window.createTextEditorDecorationType({ opacity: '0.6' });

  const pageFor = async (uri: Uri): Promise<Page & { readonly document?: TextDocument }> => {
    const [address, company] = JSON.parse(uri.query) as [string, string];
    const document = await openAnswer(address);
    if (document) return { document, ...page(readings.of(document), company) };
    return { text: l10n.t('The answer that this belongs to is closed.'), kept: [], faded: [] };
  };
  const mark = async () => {
    for (const editor of window.visibleTextEditors) {
      if (editor.document.uri.scheme !== scheme) continue;
      const { text, kept, faded } = await pageFor(editor.document.uri);
      // The page catches up with the answer in a moment, and is marked again then.
      if (text !== editor.document.getText()) continue;
      const rangeIn = (span: Span) => rangeOf(editor.document, span);
      editor.setDecorations(
        surviving,
        kept.map(({ here }) => rangeIn(here)),
      );
      editor.setDecorations(gone, faded.map(rangeIn));
    }
  };
  const refresh = afterRest(Rest, () => {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri);
  });
  const show = async (document: TextDocument) => {
    const company = await chooseCompany(swap(readings.of(document), '').from);
    if (!company) return;
    const uri = uriFor(document, company);
    // A new unsaved answer may have the name of one that is gone, whose page is still known.
    changed.fire(uri);
    const swapped = await workspace.openTextDocument(uri);
    await window.showTextDocument(swapped, { viewColumn: ViewColumn.Beside });
    await mark();
  };
  const showActive = onAnswer(({ document }) => show(document));

  return Disposable.from(
    changed,
    surviving,
    gone,
    refresh,
    readings.onDidForget(refresh),
    window.onDidChangeVisibleTextEditors(mark),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isAnswer(document)) refresh();
      else if (document.uri.scheme === scheme) void mark();
    }),
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) => (await pageFor(uri)).text,
    }),
    languages.registerDocumentLinkProvider(
      { scheme },
      {
        async provideDocumentLinks(swapped) {
          const { document, text, kept } = await pageFor(swapped.uri);
          if (!document || text !== swapped.getText()) return [];
          return kept.map(({ here, there }) => {
            const link = new DocumentLink(rangeOf(swapped, here), goToLink(document, there));
            link.tooltip = l10n.t('Go to this sentence in the answer');
            return link;
          });
        },
      },
    ),
    commands.registerCommand('answer.swapTest', async (uri?: unknown) => {
      const document = await openAnswer(uri);
      await (document ? show(document) : showActive());
    }),
  );
}

interface Page {
  readonly text: string;
  /** Sentences that stay as true, on the page and in the answer. */
  readonly kept: readonly { readonly here: Span; readonly there: Span }[];
  readonly faded: readonly Span[];
}

function page(reading: Reading, company: string): Page {
  const { text, from, sentences, body } = swap(reading, company);
  const kept = sentences.filter(({ belongs }) => belongs === 'anyone');
  const verdict =
    kept.length === 0
      ? l10n.t('No sentence would fit {0} as well, whoever says it.', company)
      : l10n.t(
          '{0} of {1} sentences would fit {2} as well, whoever says them: they are marked.',
          kept.length,
          sentences.length,
          company,
        );
  const key = l10n.t('Faded sentences fit {0} alone; the others tell of the speaker.', from);
  const title = l10n.t('{0} in the place of {1}', company, from);
  const lead = `# ${title}\n\n${verdict} ${key}\n\n***\n\n`;
  const moved = ({ start, end }: Span) => ({
    start: start - body + lead.length,
    end: end - body + lead.length,
  });
  return {
    text: lead + text.slice(body),
    kept: kept.map(({ before, after }) => ({ here: moved(after), there: before })),
    faded: sentences
      .filter(({ belongs }) => belongs === 'company')
      .map(({ after }) => moved(after)),
  };
}

/** The address of a swapped answer; its last part is what the tab shows. */
function uriFor({ uri }: TextDocument, company: string): Uri {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/(?:\.answer)?\.md$/i, '');
  const path = `/${name} – ${company.replace(/[\\/:*?"<>|]+/g, '-')}.md`;
  return Uri.from({ scheme, path, query: JSON.stringify([uri.toString(), company]) });
}
