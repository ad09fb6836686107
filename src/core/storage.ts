/**
 * Cookies. Where the browser denies them (blocked, sandboxed frame) reading finds nothing and writing does nothing;
 * nothing throws.
 */

/** Name and value of all cookies that a script can see. A name can stand there twice: the host's and a parent domain's. */
export function readCookies(): string[][] {
  return (attempt(() => document.cookie) ?? '').split('; ').map((pair) => pair.split(/=(.*)/s));
}

/**
 * Writes a cookie: `SameSite=Lax`, and `Secure` on https.
 *
 * @param expires milliseconds since 1970; 0 deletes the cookie of exactly this name, domain and path
 */
export function writeCookie(name: string, value: string, expires: number, domain?: string, path = '/'): void {
  attempt(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous, and a choice must be kept in the click
    document.cookie =
      `${name}=${value}; Expires=${new Date(expires).toUTCString()}; Path=${path}; SameSite=Lax` +
      (domain ? `; Domain=${domain}` : '') +
      (location.protocol === 'https:' ? '; Secure' : '');
  });
}

/** Deletes the cookies of this name, wherever one that this page sees can stand: on the host or a parent, on any path. */
export function deleteCookie(name: string): void {
  const { pathname, hostname } = location;
  const labels = hostname.split('.');
  for (const domain of ['', ...labels.map((_, at) => labels.slice(at).join('.'))]) {
    // a page at /a/b sees cookies of /, /a, /a/ and /a/b
    for (let at = 1; at <= pathname.length; at++) {
      if (at === pathname.length || pathname[at] === '/' || pathname[at - 1] === '/') {
        writeCookie(name, '', 0, domain, pathname.slice(0, at));
      }
    }
  }
}

/** What `act` returns; undefined where the browser denies storage to this page. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
