import type { Config } from '../model/types.ts';
import { document } from './native-document.ts';
import { isAskedByOuterPage } from './outer-pages.ts';

/** What says by an attribute of ours that it opens the preferences or withdraws consent. */
const OWN_CONTROLS = '[data-consent-open],[data-consent-action=withdraw]';

/** A selector of what can be a settings link: see {@link leadsToThisHost}. */
export function settingsLinks(hashes: readonly string[]): string {
  return [OWN_CONTROLS, ...hashes.map((hash) => `[href$="${hash}"]`)].join();
}

/**
 * Is this element marked, or does its address lead to this host? Another site may have settings of its own at the same
 * hash; and in `#/route#cookie-settings` the hash belongs to a router of the page.
 */
export function leadsToThisHost(element: Element): boolean {
  if (element.matches(`${OWN_CONTROLS},[data-consent-action]`)) return true;
  const [address, , more] = `${element.getAttribute('href')}`.split('#');
  // A mere hash means this page, whatever a `<base>` makes of it.
  return more === undefined && (!address || (element as HTMLAnchorElement).host === location.host);
}

/** Has the page, as it is now, or one around it, a way of its own to the preferences, or to withdraw? */
export function hasSettingsLink({ settingsHashes }: Pick<Config, 'settingsHashes'>): boolean {
  return isAskedByOuterPage() || [...document.querySelectorAll(settingsLinks(settingsHashes))].some(leadsToThisHost);
}
