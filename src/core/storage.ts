/**
 * Cookies. Where the browser denies them (blocked, sandboxed frame) reading finds nothing and writing does nothing;
 * nothing throws.
 */

/** All cookies that a script can see. A name can stand there twice: a host's own and a parent domain's. */
export function readCookies(): (readonly [name: string, value: string])[] {
  return (attempt(() => document.cookie) ?? '').split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? ['', pair] : [pair.slice(0, at), pair.slice(at + 1)];
  });
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

/** Every domain on which a cookie that this host sees can stand: '' (host only), itself, and each parent. */
export function cookieDomains(): string[] {
  const labels = location.hostname.split('.');
  return ['', ...labels.map((_, at) => labels.slice(at).join('.'))];
}

/** What `act` returns; undefined where the browser denies storage to this page. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
