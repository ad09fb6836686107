import type { Config } from '../model/types.ts';
import { document } from './native-document.ts';
import { isAskedByOuterPage } from './outer-pages.ts';

/** Selects elements that have an attribute of the library to open the preferences or to withdraw consent. */
const OWN_CONTROLS = '[data-consent-open],[data-consent-action=withdraw]';

/** Selects elements that can be settings links: {@link leadsToThisHost} then looks at their addresses. */
export function settingsLinks(hashes: readonly string[]): string {
  return [OWN_CONTROLS, ...hashes.map((hash) => `[href$="${hash}"]`)].join();
}

/**
 * Has this element an attribute of the library, or does its address lead to this host? A link to another site does not
 * count, which may have its own settings at the same hash. Nor does `#/route#cookie-settings`, where a router of the
 * page owns the hash.
 */
export function leadsToThisHost(element: Element): boolean {
  if (element.matches(`${OWN_CONTROLS},[data-consent-action]`)) return true;
  const [address, , more] = `${element.getAttribute('href')}`.split('#');
  // An address that is only a hash means this page, even if a `<base>` turns it into another address.
  return more === undefined && (!address || (element as HTMLAnchorElement).host === location.host);
}

/** Has this page, or an outer page that asks the visitor, a control to open the preferences or to withdraw? */
export function hasSettingsLink({ settingsHashes }: Pick<Config, 'settingsHashes'>): boolean {
  return isAskedByOuterPage() || [...document.querySelectorAll(settingsLinks(settingsHashes))].some(leadsToThisHost);
}
