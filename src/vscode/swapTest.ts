import { Disposable, l10n, ThemeColor, window } from 'vscode';
import { type Reading, type Span, swap } from '../core';
import { chooseCompany } from './chooseCompany';
import { nameOf } from './nameOf';
import { type Page, registerPages } from './pagesBeside';
import { rangeOf } from './ranges';
import type { Readings } from './readings';

/**
 * Shows an answer under another company's name beside the answer itself: what anyone could say to
 * either is marked and leads back to its sentence, what fits the one alone is faded. A comparison of
 * the two texts would spend its colours on the name, which matters least.
 */
export function registerSwapTest(readings: Readings): Disposable {
  const surviving = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
    overviewRulerColor: new ThemeColor('editorWarning.foreground'),
  });
  const gone = window.createTextEditorDecorationType({ opacity: '0.6' });
  const pages = registerPages<Swapped>(readings, {
    scheme: 'answer-swap',
    command: 'answer.swapTest',
    linkTooltip: l10n.t('Go to this sentence in the answer'),
    gone: l10n.t('The answer that this belongs to is closed.'),
    async ask(document) {
      const company = await chooseCompany(swap(readings.of(document), '').from);
      return company
        ? { name: `${nameOf(document.uri)} – ${company}`, choice: company }
        : undefined;
    },
    make: (document, company) => page(readings.of(document), company),
    onSeen(editor, { links, faded }) {
      const rangeIn = (span: Span) => rangeOf(editor.document, span);
      editor.setDecorations(
        surviving,
        links.map(({ here }) => rangeIn(here)),
      );
      editor.setDecorations(gone, faded.map(rangeIn));
    },
  });
  return Disposable.from(surviving, gone, pages);
}

/** Its links lead from the sentences that stay as true. */
interface Swapped extends Page {
  readonly faded: readonly Span[];
}

function page(reading: Reading, company: string): Swapped {
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
    links: kept.map(({ before, after }) => ({ here: moved(after), there: before })),
    faded: sentences
      .filter(({ belongs }) => belongs === 'company')
      .map(({ after }) => moved(after)),
  };
}
