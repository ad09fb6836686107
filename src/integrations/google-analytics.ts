import { loadScript, whenParsed } from '../core/load-script.ts';
import { lastsForSession, lifetimeMs } from '../model/decision/decision.ts';
import type { Config, Decision, Integration, Service, State } from '../model/types.ts';
import { gtag } from './gtag.ts';

const DEFAULT_SCRIPT_URL = 'https://www.googletagmanager.com/gtag/js';

/**
 * Google Analytics 4 with privacy settings: no Google signals, no advertising, anonymised addresses, and cookies that
 * last no longer than the consent. It loads gtag.js after consent when the service has an id and the page has no tag of
 * its own. Either way it sends the settings first, and switches the properties off while consent is missing.
 */
export function googleAnalytics(
  config: Config,
  { id: consentId, vendorIds, params, scriptUrl = DEFAULT_SCRIPT_URL }: Service,
): Integration {
  const [firstId] = vendorIds;
  let isRunning = false;

  function follow({ grants, decision }: State): void {
    const granted = grants[consentId] === true;
    const flags = window as unknown as { [flag: `ga-disable-${string}`]: boolean };
    // Google looks at this flag at every hit (developers.google.com, "Disable Analytics measurement").
    for (const id of new Set([...vendorIds, ...configuredIds()])) flags[`ga-disable-${id}`] = !granted;
    if (!granted || isRunning) return;
    isRunning = true;
    const noAdvertising = { allow_google_signals: false, allow_ad_personalization_signals: false };
    const settings = {
      anonymize_ip: true,
      // Google's default of two years would outlive the consent.
      cookie_expires: secondsLeft(config, decision),
      cookie_update: false,
      cookie_flags: `SameSite=Lax${location.protocol === 'https:' ? ';Secure' : ''}`,
      ...noAdvertising,
      ...params,
      // A site can ask for these, but only the visitor's consent to advertising lets it have them.
      ...(!grants.targeting && noAdvertising),
    };
    gtag('set', settings);
    if (!firstId) return;
    whenParsed(() => {
      // A tag that the site wrote itself, held or not, is not joined by a second one.
      if (document.querySelector(`script[src*="gtag/js?id=${firstId}"]`)) return;
      loadScript(`${scriptUrl}?id=${firstId}`);
      gtag('js', new Date());
      for (const id of vendorIds) gtag('config', id, settings);
    });
  }

  return { name: 'google-analytics', setup: follow, update: follow };
}

/** Seconds that are left of the consent; 0 makes Google's cookies end with the browser's session. */
function secondsLeft(config: Config, decision: Decision | null): number {
  if (lastsForSession(config)) return 0;
  const start = decision?.time ?? Date.now();
  return Math.floor((start + lifetimeMs(config) - Date.now()) / 1000);
}

/** Property ids that the page's own tag configured, such as `G-XXXXXXX`. */
function configuredIds(): string[] {
  const commands = (window.dataLayer ?? []) as (ArrayLike<unknown> | undefined)[];
  return commands.flatMap((command) => {
    const id = command?.[0] === 'config' ? command[1] : undefined;
    return typeof id === 'string' ? id : [];
  });
}
