import { l10n, Uri, type Webview } from 'vscode';

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
  const style = webview.asWebviewUri(Uri.joinPath(extensionUri, 'media', 'rehearsal.css'));
  const once = nonce();
  const t = (text: string) => escapeHtml(l10n.t(text));
  const step = (number: number, label: string) => `
      <label><input type="radio" name="step" id="step-${number}" value="${number}"${number === 1 ? ' checked' : ''}>
        <span><kbd aria-hidden="true">${number}</kbd> ${t(label)}</span></label>`;
  const button = (id: string, label: string, key: string) => `
        <button type="button" id="${id}"><span id="${id}-label">${t(label)}</span>
          <kbd aria-hidden="true">${t(key)}</kbd></button>`;
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${once}'; base-uri 'none'; form-action 'none'">
    <link rel="stylesheet" href="${style}">
    <title>${t('Rehearsal')}</title>
  </head>
  <body data-phase="ready" data-step="1">
    <fieldset class="steps">
      <legend class="unseen">${t('How much of the answer is shown')}</legend>${step(1, 'Full text')}${step(2, 'Key words')}${step(3, 'Parts')}${step(4, 'Clock only')}
    </fieldset>
    <main id="stage" tabindex="-1" aria-label="${t('Answer')}"></main>
    <div id="count" aria-hidden="true"></div>
    <footer>
      <div class="times">
        <p><span id="elapsed" class="digits">0:00</span> <span class="caption">${t('spoken')}</span></p>
        <p><span id="left" class="digits">0:00</span> <span class="caption" id="left-caption">${t('left')}</span></p>
      </div>
      <div id="bar" role="progressbar" aria-label="${t('Spoken so far')}" aria-valuemin="0" aria-valuemax="100" aria-valuenow="0"><div id="fill"></div></div>
      <div class="controls" role="group" aria-label="${t('Clock')}">${button('toggle', 'Start', 'Space')}${button('finish', 'I have finished', 'Enter')}${button('restart', 'Start again', 'R')}
      </div>
    </footer>
    <div id="announcer" class="unseen" aria-live="polite"></div>
    <script nonce="${once}" src="${script}"></script>
  </body>
</html>`;
}
