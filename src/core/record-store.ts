import Cookies from 'js-cookie';
import type { Config } from '../model/types.ts';
import { cookieDomains, deleteCookie, readCookies } from './cookies.ts';
import { tryOrUndefined } from './try-or-undefined.ts';

/** Where the visitor's decision is kept: the library's own cookie. */
export interface RecordStore {
  /** The raw values of all cookies with our name: a host's own and one of a parent domain can stand side by side. */
  texts(): string[];
  /**
   * Writes a record and removes any other of our name, such as one of a former configuration on another domain.
   *
   * @param expires undefined: when the browser is closed
   * @returns whether the record can be read back; not so where cookies are blocked or the domain is refused
   */
  write(text: string, expires: Date | undefined): boolean;
}

/**
 * Names that an old library put on `Object.prototype`, each as `undefined`: js-cookie goes through its attributes with
 * `for … in`, and would take them for attributes of the cookie.
 */
function withoutInherited(): Record<string, undefined> {
  const names: Record<string, undefined> = {};
  for (const name in names) names[name] = undefined;
  return names;
}

/** Makes the store over the cookie that the configuration names. */
export function createRecordStore({ cookie, embedded = false }: Config): RecordStore {
  const texts = () => readCookies().flatMap(({ name, value }) => (name === cookie.name ? value : []));

  function writeOn(domain: string | undefined, text: string, expires: Date | undefined): void {
    const attributes = {
      path: '/',
      secure: location.protocol === 'https:',
      // A frame of another site has a cookie of its own on each site that embeds it (CHIPS).
      sameSite: embedded ? 'None' : 'Lax',
      ...(embedded && { partitioned: true }),
      ...(domain && { domain }),
      ...(expires && { expires }),
    } as const;
    // Records are cookie octets already (RFC 6265 §4.1.1): encoding them would only make them longer.
    const rawCookies = Cookies.withConverter<string>({ read: (value) => value, write: (value) => value });
    tryOrUndefined(() => rawCookies.set(cookie.name, text, { ...withoutInherited(), ...attributes }));
  }

  /** On the widest domain that the browser accepts (`'auto'`), or on the one that is configured. */
  function writeAndReadBack(text: string, expires: Date | undefined): boolean {
    for (const domain of cookie.domain === 'auto' ? cookieDomains() : [cookie.domain]) {
      writeOn(domain, text, expires);
      if (texts().includes(text)) return true;
    }
    return false;
  }

  return {
    texts,
    write(text, expires) {
      const isStored = writeAndReadBack(text, expires);
      if (texts().length < 2) return isStored;
      // A second cookie of our name would contradict this one.
      deleteCookie(cookie.name);
      return writeAndReadBack(text, expires);
    },
  };
}
