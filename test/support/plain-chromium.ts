import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { programs } from './programs.mjs';

/**
 * Opens a page in a Chromium that nothing drives: with developer tools attached it prerenders no page
 * (`PrerenderingDisabledByDevTools`). The page has to act, and to report, by itself.
 *
 * @returns how to close it
 */
export function openPlainChromium(proxyPort: number, url: string): () => Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), 'akkoord-plain-'));
  const browser = spawn(
    programs.chromium,
    [
      '--headless=new',
      '--no-sandbox',
      '--ignore-certificate-errors',
      '--disable-component-update',
      '--disable-background-networking',
      '--no-first-run',
      '--no-pings',
      `--user-data-dir=${profile}`,
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      url,
    ],
    { stdio: 'ignore', detached: true },
  );
  const gone = once(browser, 'exit');
  return async () => {
    // Debian starts it by a script: all of its group
    process.kill(-Number(browser.pid), 'SIGKILL');
    await gone;
    // its helpers may write for a moment longer
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
}
