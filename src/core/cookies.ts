/**
 * All cookies of the page with their raw names and values, also those of other tools. `record-store.ts` writes our own
 * record. If the browser denies cookies (blocked, sandboxed frame), reading finds none and deleting does nothing.
 */
import { document } from '../host/native-document.ts';
import { tryOrUndefined } from './try-or-undefined.ts';

/** A cookie as a script can see it. */
export interface Cookie {
  readonly name: string;
  readonly value: string;
}

/**
 * All cookies that a script can see. A name can occur twice, for a cookie of this host and one of a parent domain;
 * js-cookie would give only the first.
 */
export function readCookies(): Cookie[] {
  const text = tryOrUndefined(() => document.cookie);
  if (!text) return [];
  return text.split('; ').map((pair) => {
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    return { name, value };
  });
}

/**
 * Deletes all cookies with this name that this page can see: on the host or a parent domain, on any path, also
 * partitioned ones. The name is written without encoding. Other tools choose names that js-cookie would encode, which
 * would name another cookie.
 *
 * @param domains to delete it from; the empty string is this host alone
 */
export function deleteCookie(name: string, domains: readonly string[] = cookieDomains()): void {
  // A frame of another site can only write SameSite=None, which needs https. A partitioned cookie is deleted only by a
  // cookie text with `Partitioned`.
  const kinds =
    location.protocol === 'https:' ? ['SameSite=None; Secure', 'SameSite=None; Partitioned; Secure'] : ['SameSite=Lax'];
  for (const domain of domains) {
    for (const path of cookiePaths()) {
      for (const kind of kinds) {
        tryOrUndefined(() => {
          // Not with the Cookie Store API, which is asynchronous: the visitor may leave the page right after the click.
          document.cookie = `${name}=; Max-Age=0; Path=${path}${domain && `; Domain=${domain}`}; ${kind}`;
        });
      }
    }
  }
}

/**
 * Every domain on which this page could have a cookie: the widest first, and last the empty string for this host alone.
 * The browser itself refuses domains that many sites share, such as `nl` or `co.uk`.
 */
export function cookieDomains(): string[] {
  const labels = location.hostname.split('.');
  return [...labels.map((_, index) => labels.slice(-1 - index).join('.')), ''];
}

/** Every path whose cookies this page sees: at `/a/b` these are `/`, `/a`, `/a/` and `/a/b`. */
function cookiePaths(): string[] {
  const pieces = location.pathname.split(/(\/)/);
  return pieces.map((_, index) => pieces.slice(0, index + 1).join(''));
}
