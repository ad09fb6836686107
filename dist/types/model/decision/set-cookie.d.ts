import type { Config } from '../types.ts';
import type { FoundRecord } from './find-record.ts';
/** Options of the cookie that a server writes. */
export interface SetCookieOptions {
    /** False: leave out `Secure`, for plain http, as on a developer's computer. @default true */
    readonly secure?: boolean;
    /**
     * The domain for which the cookie holds, as in `.voorbeeld.nl`. Needed where the configuration says `'auto'`; never
     * take it from a request. @default `cookie.domain` of the configuration
     */
    readonly domain?: string;
}
/**
 * Makes the value of a `Set-Cookie` header that stores the same record again, until the consent ends; null if it has
 * ended.
 *
 * @param now milliseconds since 1970
 * @throws {ConfigError} for a domain that no cookie can have, or `'auto'`: a browser does not tell a server which
 *   domain it accepted
 */
export declare function setCookie(config: Config, { text, record, answers }: FoundRecord, now: number, options: SetCookieOptions): string | null;
/**
 * The domain to write; undefined: this host only.
 *
 * @throws {ConfigError} for a domain that no cookie can have, or `'auto'`
 */
export declare function domainFor(config: Config, options: SetCookieOptions): string | undefined;
