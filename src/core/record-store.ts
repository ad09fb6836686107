import Cookies from 'js-cookie';
import { withoutNamesakes } from '../host/without-namesakes.ts';
import { ownRecord, withDomainSuffix } from '../model/decision/domain-suffix.ts';
import type { Config } from '../model/types.ts';
import { cookieDomains, deleteCookie, readCookies } from './cookies.ts';
import { tryOrUndefined } from './try-or-undefined.ts';

/** Keeps the visitor's decision in the library's own cookie. */
export interface RecordStore {
  /**
   * The records in the cookies of this configuration: there can be a cookie of this host and one of a parent domain.
   * Also the record that could not be stored in a cookie.
   */
  texts(): string[];
  /**
   * Writes a record and removes all others that this page would read, such as one of a former configuration on another
   * domain. If no cookie can be written, the record is kept in the tab, for this visit.
   *
   * @param expires undefined: the cookie expires when the browser is closed
   * @returns whether the cookie can be read back; false if cookies are blocked or the browser refuses the domain
   */
  write(text: string, expires: Date | undefined): boolean;
}

/**
 * An object that hides each name that an old library put on `Object.prototype`, by the value `undefined`: js-cookie
 * reads its attributes with `for … in`, so it would write these names into the cookie.
 */
function inheritedNamesAsUndefined(): Record<string, undefined> {
  const names: Record<string, undefined> = {};
  for (const name in names) names[name] = undefined;
  return names;
}

/** Makes the store over the cookie that the configuration names. */
export function createRecordStore({ cookie, embedded = false }: Config): RecordStore {
  /** The raw values of all cookies with our name, also those of other configurations. */
  const rawValues = () => readCookies().flatMap(({ name, value }) => (name === cookie.name ? value : []));
  const cookieTexts = () => rawValues().flatMap((value) => ownRecord(value, cookie.domain));
  /** Does another configuration have its record on this domain? */
  const isUsedByOther = (domain: string) =>
    rawValues().some((value) => ownRecord(value, cookie.domain).length < ownRecord(value, domain).length);
  /** The record that could not be stored in a cookie; an empty list if there is none. */
  const visitText = () => tryOrUndefined(() => sessionStorage.getItem(cookie.name)) ?? [];

  function writeCookieOn(domain: string | undefined, text: string, expires: Date | undefined): void {
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

  /** Writes on the widest domain that the browser accepts (`'auto'`), or on the configured domain. */
  function writeAndReadBack(text: string, expires: Date | undefined): boolean {
    for (const domain of cookie.domain === 'auto' ? cookieDomains() : [cookie.domain]) {
      writeCookieOn(domain, text, expires);
      if (cookieTexts().includes(text)) return true;
    }
    return false;
  }

  return {
    texts: () => cookieTexts().concat(visitText()),
    write(text, expires) {
      let isStored = writeAndReadBack(text, expires);
      // A cookie with another record would contradict this one, and the next page could read that record instead.
      if (cookieTexts().length > (isStored ? 1 : 0)) {
        deleteCookie(
          cookie.name,
          cookieDomains().filter((domain) => !isUsedByOther(domain)),
        );
        isStored = writeAndReadBack(text, expires);
      }
      if (!isStored) tryOrUndefined(() => sessionStorage.setItem(cookie.name, text));
      else if (visitText().length > 0) sessionStorage.removeItem(cookie.name);
      return isStored;
    },
  };
}
