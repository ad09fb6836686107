/** Cookies of a page in jsdom, for tests. */
const ownCookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');

/** Lists what is written to `document.cookie`, as it is written; the jar of jsdom still gets it. */
export function watchCookies(): string[] {
  const written: string[] = [];
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => ownCookie?.get?.call(document),
    set(text: string) {
      written.push(text);
      ownCookie?.set?.call(document, text);
    },
  });
  return written;
}

/** Cookies as in a browser that keeps none; `throws`: as in a sandboxed frame. */
export function blockCookies(throws = false): void {
  const refuse = () => {
    if (throws) throw new DOMException('The document is sandboxed.', 'SecurityError');
    return '';
  };
  Object.defineProperty(document, 'cookie', { configurable: true, get: refuse, set: refuse });
}

/** Cookies work again, and there are none. */
export function resetCookies(): void {
  Reflect.deleteProperty(document, 'cookie');
  for (const pair of document.cookie.split('; ')) {
    for (const domain of ['', '; Domain=voorbeeld.example', '; Domain=www.voorbeeld.example']) {
      for (const path of ['/', '/a', '/a/', '/a/b']) {
        document.cookie = `${pair.split('=')[0]}=; Max-Age=0; Path=${path}${domain}`;
      }
    }
  }
}

/** The attributes of a cookie as it was written, names in lower case. */
export function attributesOf(written: string): Record<string, string> {
  const [, ...attributes] = written.split('; ');
  return Object.fromEntries(
    attributes.map((attribute) => {
      const [name = '', value = ''] = attribute.split('=');
      return [name.toLowerCase(), value];
    }),
  );
}
