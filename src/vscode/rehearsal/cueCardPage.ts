import { l10n } from 'vscode';
import { type Card, clock } from '../../core';
import { escapeHtml } from './page';

/** What the page is drawn for: a tab of the editor, or a file that a browser prints. */
export type CueCardFor =
  | {
      readonly tab: true;
      readonly style: string;
      readonly cspSource: string;
      readonly save: string;
    }
  | { readonly tab: false };

/** A page of its own that fits a sheet of A4 or Letter, in black on white. */
const PrintStyle = `
  body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 13pt/1.45 system-ui, sans-serif; color: #111; background: #fff; }
  h1 { margin: 0; font-size: 1.15em; }
  .sum { margin: .2em 0 1.2em; color: #444; }
  table { width: 100%; border-collapse: collapse; }
  th, td { padding: .3em .5em .3em 0; text-align: left; vertical-align: baseline; font-weight: normal; }
  .at { width: 3.2em; color: #444; font-variant-numeric: tabular-nums; }
  .part { width: 9em; color: #444; }
  .begins th, .begins td { border-top: 1px solid #bbb; }
  tr { break-inside: avoid; }
  @page { margin: 16mm; }
  @media print { body { margin: 0; max-width: none; padding: 0; } }`;

/** The cue card as a page. */
export function cueCardPage(card: Card, made: CueCardFor): string {
  const { question, seconds, target, rows } = card;
  const title = escapeHtml(question ?? l10n.t('Cue card'));
  const sum = escapeHtml(
    l10n.t('About {0}; target {1}–{2}', clock(seconds), clock(target.low), clock(target.high)),
  );
  const policy = made.tab
    ? `default-src 'none'; style-src ${made.cspSource}`
    : "default-src 'none'; style-src 'unsafe-inline'";
  const style = made.tab
    ? `<link rel="stylesheet" href="${made.style}">`
    : `<style>${PrintStyle}\n</style>`;
  const save = made.tab
    ? `\n    <p class="save"><a href="${escapeHtml(made.save)}">${escapeHtml(l10n.t('Save a page to print'))}</a></p>`
    : '';
  const body = rows.map(
    ({ at, keyWords, part }) => `
      <tr${part ? ' class="begins"' : ''}><td class="at">${clock(at)}</td><th class="part" scope="row">${escapeHtml(part ?? '')}</th><td>${escapeHtml(keyWords.join(' · '))}</td></tr>`,
  );
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>${title}</title>
    ${style}
  </head>
  <body>
    <h1>${title}</h1>
    <p class="sum">${sum}</p>
    <table>${body.join('')}
    </table>${save}
  </body>
</html>
`;
}
