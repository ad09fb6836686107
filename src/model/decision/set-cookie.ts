import { ConfigError } from '../config/config-error.ts';
import type { Config } from '../types.ts';
import { expiryOf } from './decision.ts';
import type { FoundRecord } from './find-record.ts';

/** Where a cookie goes. */
export interface SetCookieOptions {
  /** False: for plain http, as on a developer's computer. @default true */
  readonly secure?: boolean;
  /**
   * The domain for which the cookie holds, as in `.voorbeeld.nl`. Needed where the configuration says `'auto'`; never
   * take it from a request. @default `cookie.domain` of the configuration
   */
  readonly domain?: string;
}

/**
 * A `Set-Cookie` value that keeps a record and ends when the consent does; null when that is now.
 *
 * @param now milliseconds since 1970
 * @throws {ConfigError} for a domain that no cookie can have, or `'auto'`: which one the browser took, it does not tell
 */
export function setCookie(
  config: Config,
  { text, decision }: FoundRecord,
  now: number,
  options: SetCookieOptions,
): string | null {
  const domain = domainFor(config, options);
  // a clock that ran ahead when the visitor chose must not lengthen the consent
  const left = Math.floor((Number(expiryOf(config, decision)) - Math.max(now, decision.time)) / 1000);
  const untilClosed = config.cookie.days === 'session';
  if (!untilClosed && !(left > 0)) return null;
  return [
    `${config.cookie.name}=${text}`,
    'Path=/',
    domain && `Domain=${domain}`,
    !untilClosed && `Max-Age=${left}`,
    config.embedded ? 'SameSite=None' : 'SameSite=Lax',
    // without it a browser refuses the other two
    (config.embedded || options.secure !== false) && 'Secure',
    config.embedded && 'Partitioned',
  ]
    .filter(Boolean)
    .join('; ');
}

/**
 * The domain to write, undefined for this host only.
 *
 * @throws {ConfigError}
 */
export function domainFor(config: Config, options: SetCookieOptions): string | undefined {
  const domain = options.domain ?? config.cookie.domain;
  if (!domain || /^\.?[\w-]+(\.[\w-]+)+$/.test(domain)) return domain;
  throw new ConfigError(
    options.domain === undefined ? 'cookie.domain' : 'options.domain',
    domain,
    domain === 'auto'
      ? 'A server cannot know what the browser took: pass it as the option `domain`.'
      : 'Write a domain in ASCII, as in ".voorbeeld.nl".',
  );
}
