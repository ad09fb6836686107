/**
 * Cookies as they really are: all of them, those of other tools included. Our own record is written by
 * `record-store.ts`. Where the browser denies cookies (blocked, sandboxed frame) reading finds none and deleting does
 * nothing.
 */
import { document } from '../host/native-document.ts';
import { tryOrUndefined } from './try-or-undefined.ts';

/** A cookie as a script can see it. */
export interface Cookie {
  readonly name: string;
  readonly value: string;
}

/**
 * All cookies that a script can see. A name can stand there twice, for a host's own cookie and one of a parent domain;
 * js-cookie would give only the first of them.
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
 * Deletes the cookies of this name wherever one that this page sees can stand: on the host or a parent domain, on any
 * path, also where it is partitioned. The name is used as it is, where js-cookie would encode it: other
 * tools choose names that it changes.
 *
 * @param domains on which it can stand; the empty string is this host alone
 */
export function deleteCookie(name: string, domains: readonly string[] = cookieDomains()): void {
  // A frame of another site can only write SameSite=None, which needs https. A partitioned cookie is deleted only as
  // one.
  const kinds =
    location.protocol === 'https:' ? ['SameSite=None; Secure', 'SameSite=None; Partitioned; Secure'] : ['SameSite=Lax'];
  for (const domain of domains) {
    for (const path of cookiePaths()) {
      for (const kind of kinds) {
        tryOrUndefined(() => {
          // The Cookie Store API is asynchronous, and a page may be left right after the click.
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
