/**
 * Cookies. Where the browser denies them (blocked, sandboxed frame) reading finds nothing and writing does nothing;
 * nothing throws.
 */

/** Name and value of all cookies that a script can see. A name can stand there twice: the host's and a parent domain's. */
export function readCookies(): string[][] {
  return `${attempt(() => document.cookie)}`.split('; ').map((pair) => pair.split(/=(.*)/s));
}

/**
 * Writes a cookie, `Secure` on https.
 *
 * @param seconds how long it lasts; 0 deletes the cookie of exactly this name, domain and path, NaN leaves it to the end
 *   of the browser's session
 * @param sameSite with other attributes behind it
 */
export function writeCookie(
  name: string,
  value: string,
  seconds: number,
  domain?: string,
  path = '/',
  sameSite = 'Lax',
): void {
  attempt(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous, and a choice must be kept in the click
    document.cookie =
      `${name}=${value}; Max-Age=${seconds}; Path=${path}; SameSite=${sameSite}` +
      (domain ? `; Domain=${domain}` : '') +
      (location.protocol === 'https:' ? '; Secure' : '');
  });
}

/** Deletes the cookies of this name, wherever one that this page sees can stand: on the host or a parent, on any path. */
export function deleteCookie(name: string): void {
  for (const domain of cookieDomains()) {
    let path = '';
    // a page at /a/b sees cookies of /, /a, /a/ and /a/b
    for (const piece of location.pathname.split(/(\/)/)) {
      path += piece;
      writeCookie(name, '', 0, domain, path);
    }
  }
}

/**
 * Every domain on which this page could have a cookie, the widest first and the host alone at the end; a browser refuses
 * those that many sites share.
 */
export function cookieDomains(): string[] {
  const labels = location.hostname.split('.');
  return [...labels.map((_, at) => labels.slice(-1 - at).join('.')), ''];
}

/** What `act` returns; undefined where the browser denies storage to this page. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
