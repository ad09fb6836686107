import { document } from '../../host/native-document.ts';
import type { LoadFile } from './load-beside.ts';

/**
 * How long after `load` the check comes by itself, milliseconds. Whoever measures the speed of a page on a developer's
 * host then measures what visitors get, without the check.
 */
const QUIET_MS = 3000;

/**
 * Loads `akkoord.check.js`, which explains a wrong configuration or page to the developer of the site. Visitors never
 * load it: it comes by itself on a developer's host only, some time after the page has loaded. With `data-debug` on the
 * script tag, or `#akkoord-debug` in the address, it comes at once. Where the file cannot be loaded, the console says so.
 *
 * @returns where it comes at once: a promise that resolves when the file has been loaded, or cannot be; until then
 *   nothing may be shown. Otherwise undefined
 */
export function loadCheck(script: HTMLScriptElement | null, load: LoadFile): Promise<unknown> | undefined {
  const run = () => load('akkoord.check.js').catch((error) => console.warn(`akkoord: nothing was checked. (${error})`));
  if (script?.hasAttribute('data-debug') || location.hash === '#akkoord-debug') return run();
  if (isDevelopersHost(location.hostname)) {
    const runLater = () => setTimeout(run, QUIET_MS);
    if (document.readyState === 'complete') runLater();
    else addEventListener('load', runLater, { once: true });
  }
  return undefined;
}

/** Hosts that only a developer's own computer or network resolves (RFC 6761, RFC 6762, RFC 1122 §3.2.1.3). */
export function isDevelopersHost(hostname: string): boolean {
  return /^(.+\.)?(localhost|test|local)$|^127(\.\d+){3}$|^\[::1\]$/.test(hostname);
}
