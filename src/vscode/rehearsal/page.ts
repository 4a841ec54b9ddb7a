import { env, l10n, Uri, type Webview } from 'vscode';
import { viewStrings } from './strings';

/** Letters and digits nobody can guess, for the one script that may run. */
function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A text as it may stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The page of a rehearsal, which its script fills. */
export function rehearsalPage(webview: Webview, extensionUri: Uri): string {
  const script = webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', 'rehearsal.js'));
  const style = webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', 'rehearsal.css'));
  const once = nonce();
  const t = escapeHtml;
  const { steps } = viewStrings();
  const step = (label: string, index: number) => `
      <label><input type="radio" name="step" id="step-${index + 1}" value="${index + 1}"${index === 0 ? ' checked' : ''}>
        <span><kbd aria-hidden="true">${index + 1}</kbd> ${t(label)}</span></label>`;
  const button = (id: string, label: string, key: string) => `
        <button type="button" id="${id}"><span id="${id}-label">${t(label)}</span>
          <kbd aria-hidden="true">${t(key)}</kbd></button>`;
  return `<!DOCTYPE html>
<html lang="${t(env.language)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${once}'; base-uri 'none'; form-action 'none'">
    <link rel="stylesheet" href="${style}">
    <title>${t(l10n.t('Rehearsal'))}</title>
  </head>
  <body data-phase="ready" data-step="1">
    <fieldset class="steps">
      <legend class="unseen">${t(l10n.t('How much of the answer is shown'))}</legend>${steps.map(step).join('')}
    </fieldset>
    <main id="stage" lang="en" tabindex="-1" aria-label="${t(l10n.t('Answer'))}"></main>
    <div id="count" aria-hidden="true"></div>
    <footer>
      <div class="times">
        <p><span id="elapsed" class="digits">0:00</span> <span class="caption">${t(l10n.t('spoken'))}</span></p>
        <p><span id="left" class="digits">0:00</span> <span class="caption" id="left-caption">${t(l10n.t('left'))}</span></p>
      </div>
      <div id="bar" role="progressbar" aria-label="${t(l10n.t('Spoken so far'))}" aria-valuemin="0" aria-valuemax="100" aria-valuenow="0"><div id="fill"></div></div>
      <div class="controls" role="group" aria-label="${t(l10n.t('Clock'))}">${button('toggle', l10n.t('Start'), l10n.t('Space'))}${button('finish', l10n.t('I have finished'), l10n.t('Enter'))}${button('restart', l10n.t('Start again'), 'R')}
      </div>
    </footer>
    <div id="announcer" class="unseen" aria-live="polite"></div>
    <script nonce="${once}" src="${script}"></script>
  </body>
</html>`;
}
