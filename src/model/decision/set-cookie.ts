import { ConfigError } from '../config/config-error.ts';
import type { Config } from '../types.ts';
import { lastsForSession, lifetimeMs } from './decision.ts';
import { withDomainSuffix } from './domain-suffix.ts';
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
export function setCookie(
  config: Config,
  { text, record, answers }: FoundRecord,
  now: number,
  options: SetCookieOptions,
): string | null {
  const domain = domainFor(config, options);
  const isForSession = lastsForSession(config);
  // A clock that ran ahead when the visitor chose must not lengthen the consent.
  const secondsLeft = Math.floor((record.time + lifetimeMs(config) - Math.max(now, record.time)) / 1000);
  // Under another revision, perhaps no answer of the record counts any more.
  if (answers.size === 0 || (!isForSession && secondsLeft <= 0)) return null;
  // Where the configuration names no domain, the page does not accept a record with a suffix, see `ownRecord`.
  const value = config.cookie.domain ? withDomainSuffix(text, domain) : text;
  const attributes = [`${config.cookie.name}=${value}`, 'Path=/'];
  if (domain) attributes.push(`Domain=${domain}`);
  if (!isForSession) attributes.push(`Max-Age=${secondsLeft}`);
  attributes.push(config.embedded ? 'SameSite=None' : 'SameSite=Lax');
  // Browsers reject a cookie with `SameSite=None` or `Partitioned` that is not `Secure`.
  if (config.embedded || options.secure !== false) attributes.push('Secure');
  if (config.embedded) attributes.push('Partitioned');
  return attributes.join('; ');
}

/**
 * The domain to write; undefined: this host only.
 *
 * @throws {ConfigError} for a domain that no cookie can have, or `'auto'`
 */
export function domainFor(config: Config, options: SetCookieOptions): string | undefined {
  const domain = options.domain ?? config.cookie.domain;
  if (!domain || /^\.?[\w-]+(\.[\w-]+)+$/.test(domain)) return domain;
  throw new ConfigError(
    options.domain === undefined ? 'cookie.domain' : 'options.domain',
    domain,
    domain === 'auto'
      ? 'A server cannot know which domain the browser accepted: pass it as the option `domain`.'
      : 'Write a domain in ASCII, as in ".voorbeeld.nl".',
  );
}
