import { loadScript, whenParsed } from '../core/load-script.ts';
import type { Config, Integration, Service, State } from '../model/types.ts';
import { gtag } from './gtag.ts';

const source = 'https://www.googletagmanager.com/gtag/js';

/**
 * Google Analytics 4 with privacy settings: no signals, no advertising, cookies no longer than the consent, addresses
 * anonymised. It loads gtag.js after consent when the service has an id and the page holds no tag of its own; either
 * way it tells Google the settings beforehand, and switches the properties off when consent is missing or withdrawn.
 */
export function googleAnalytics(
  config: Config,
  { id: consentId, vendorIds, params, scriptUrl = source }: Service,
): Integration {
  const [firstId] = vendorIds;
  let running = false;

  function follow({ grants, decision }: State): void {
    const granted = grants[consentId] === true;
    const flags = window as unknown as { [flag: `ga-disable-${string}`]: boolean };
    // Google looks at this at every hit (developers.google.com, "Disable Analytics measurement")
    for (const id of [...vendorIds, ...configuredIds()]) flags[`ga-disable-${id}`] = !granted;
    if (!granted || running) return;
    running = true;
    const noAdvertising = { allow_google_signals: false, allow_ad_personalization_signals: false };
    const settings = {
      anonymize_ip: true,
      // seconds that are left of the consent, or 0 for the session; Google's default of two years would outlive it
      cookie_expires:
        Math.floor((config.cookie.days as number) * 86400 + ((decision?.time ?? Date.now()) - Date.now()) / 1000) || 0,
      cookie_update: false,
      cookie_flags: `SameSite=Lax${location.protocol === 'https:' ? ';Secure' : ''}`,
      ...noAdvertising,
      ...params,
      // a site can ask for these, but only the visitor's consent to advertising lets it have them
      ...(!grants.targeting && noAdvertising),
    };
    gtag('set', settings);
    if (!firstId) return;
    whenParsed(() => {
      // a tag that the site wrote itself, held or not, is not joined by a second one
      if (document.querySelector(`script[src*="gtag/js?id=${firstId}"]`)) return;
      loadScript(`${scriptUrl}?id=${firstId}`);
      gtag('js', new Date());
      for (const id of vendorIds) gtag('config', id, settings);
    });
  }

  return { name: 'google-analytics', setup: follow, update: follow };
}

/** Ids that the page's own tag configured. */
function configuredIds(): unknown[] {
  const commands = (window.dataLayer ?? []) as (readonly unknown[] | undefined)[];
  return commands.map((command) => command?.[0] === 'config' && command[1]);
}
