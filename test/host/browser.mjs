import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

// The editor is served from this machine; everything else a browser would call is noise or a leak.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Starts a headless browser that talks to this machine only. */
export async function launchBrowser() {
  const { executable, env } = await findChromium();
  return chromium.launch({
    executablePath: executable,
    env: { .../** @type {Record<string, string>} */ (process.env), ...env },
    args: quiet,
  });
}
