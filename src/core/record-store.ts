import Cookies from 'js-cookie';
import { withoutNamesakes } from '../host/without-namesakes.ts';
import { ownRecord, withDomainSuffix } from '../model/decision/domain-suffix.ts';
import type { Config } from '../model/types.ts';
import { cookieDomains, deleteCookie, readCookies } from './cookies.ts';
import { tryOrUndefined } from './try-or-undefined.ts';

/** Where the visitor's decision is kept: the library's own cookie. */
export interface RecordStore {
  /**
   * The values of this configuration's cookies: a host's own and one of a parent domain can stand side by side. And
   * what could not be stored in a cookie.
   */
  texts(): string[];
  /**
   * Writes a record and removes any other that counts here, such as one of a former configuration on another domain.
   * Where no cookie can be written it is kept in the tab, for this visit.
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
function inheritedNamesAsUndefined(): Record<string, undefined> {
  const names: Record<string, undefined> = {};
  for (const name in names) names[name] = undefined;
  return names;
}

/** Makes the store over the cookie that the configuration names. */
export function createRecordStore({ cookie, embedded = false }: Config): RecordStore {
  /** The raw values of all cookies of our name, those of other configurations included. */
  const values = () => readCookies().flatMap(({ name, value }) => (name === cookie.name ? value : []));
  const cookieTexts = () => values().flatMap((value) => ownRecord(value, cookie.domain));
  /** Does another configuration have its record on this domain? */
  const isTaken = (domain: string) =>
    values().some((value) => ownRecord(value, cookie.domain).length < ownRecord(value, domain).length);
  /** What could not be stored in the cookie, for this visit. */
  const visitText = () => tryOrUndefined(() => sessionStorage.getItem(cookie.name)) ?? [];

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
    const set = () =>
      void rawCookies.set(cookie.name, withDomainSuffix(text, domain), {
        ...inheritedNamesAsUndefined(),
        ...attributes,
      });
    tryOrUndefined(() => withoutNamesakes('cookie', set));
  }

  /** On the widest domain that the browser accepts (`'auto'`), or on the one that is configured. */
  function writeAndReadBack(text: string, expires: Date | undefined): boolean {
    for (const domain of cookie.domain === 'auto' ? cookieDomains() : [cookie.domain]) {
      writeOn(domain, text, expires);
      if (cookieTexts().includes(text)) return true;
    }
    return false;
  }

  return {
    texts: () => cookieTexts().concat(visitText()),
    write(text, expires) {
      let isStored = writeAndReadBack(text, expires);
      // Another one would contradict this record, and the next page would believe it.
      if (cookieTexts().length > (isStored ? 1 : 0)) {
        deleteCookie(
          cookie.name,
          cookieDomains().filter((domain) => !isTaken(domain)),
        );
        isStored = writeAndReadBack(text, expires);
      }
      if (!isStored) tryOrUndefined(() => sessionStorage.setItem(cookie.name, text));
      else if (visitText().length > 0) sessionStorage.removeItem(cookie.name);
      return isStored;
    },
  };
}
