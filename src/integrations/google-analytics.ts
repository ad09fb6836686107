import { lastsForSession, lifetimeMs } from '../model/decision/decision.ts';
import type { Config, ConsentModeInput, Decision, Integration, Service, State } from '../model/types.ts';
import { isWrittenAsGranted, queuedEntries, writeToAllQueues } from './google-queue.ts';
import { createTagLoader } from './google-tags.ts';
import { command, gtag } from './gtag.ts';

const GOOGLE = 'https://www.googletagmanager.com';

/** `params` can contain these, too, but they need the visitor's consent to advertising. */
const NO_ADVERTISING = { allow_google_signals: false, allow_ad_personalization_signals: false };

/**
 * Google Analytics 4 with privacy settings: no Google signals, no advertising, anonymised addresses, and cookies that
 * last no longer than the consent. It loads gtag.js after consent when the service has an id and the page has no tag of
 * its own. Either way it sends the settings first, again at each decision where they can depend on it, and switches the
 * properties off while consent is missing.
 */
export function googleAnalytics(
  config: Config,
  { id: consentId, vendorIds: ids, params, proxy, scriptUrl = `${proxy ?? GOOGLE}/gtag/js` }: Service,
  { dataLayer: queueName = 'dataLayer', mode }: ConsentModeInput = {},
): Integration {
  // The same address serves containers of Tag Manager, which load anything. Universal Analytics has ended.
  const vendorIds = ids.filter((id) => !/^(GTM|UA)-/i.test(id));
  const [firstId] = vendorIds;
  const asksForAdvertising = Object.keys(NO_ADVERTISING).some((name) => params?.[name]);
  let isRunning = false;
  /** What Google is told with the ids. */
  let settings = {};
  const load = firstId
    ? createTagLoader({ url: scriptUrl, file: 'gtag/js', id: firstId, queueName, onLoad: configure })
    : () => {};

  function apply(state: State): void {
    // In advanced mode Google itself heeds the consent, and measures without cookies where there is none.
    const isGranted = state.grants[consentId] === true || mode === 'advanced';
    for (const id of [...vendorIds, ...configuredIds()]) setDisabled(id, !isGranted);
    if (isRunning ? asksForAdvertising : isGranted) {
      isRunning = true;
      settings = settingsFor(state);
      writeToAllQueues('settings', command('set', settings));
    }
    load(isGranted);
  }

  /** Google's settings for a page on which the service is granted. */
  function settingsFor({ decision }: State): object {
    return {
      anonymize_ip: true,
      // Google's default of two years would outlive the consent.
      cookie_expires: secondsLeft(config, decision),
      cookie_update: false,
      cookie_flags: `SameSite=Lax${location.protocol === 'https:' ? ';Secure' : ''}`,
      ...NO_ADVERTISING,
      ...(proxy && { server_container_url: `${location.origin}${proxy}` }),
      ...params,
      ...(!isWrittenAsGranted('ad_storage') && NO_ADVERTISING),
    };
  }

  function configure(): void {
    // A property keeps what comes with its id. What the next decision can change is only set.
    const lasting = Object.entries(settings).filter(([name]) => !(name in NO_ADVERTISING && params?.[name]));
    gtag('js', new Date());
    for (const id of vendorIds) gtag('config', id, Object.fromEntries(lasting));
  }

  return { name: 'google-analytics', setup: apply, update: apply };
}

/** Google reads this flag at every hit (developers.google.com, "Disable Analytics measurement"). */
function setDisabled(id: string, isDisabled: boolean): void {
  Reflect.set(window, `ga-disable-${id}`, isDisabled);
}

/** How long the consent is still valid, seconds; 0 makes Google's cookies end with the browser's session. */
function secondsLeft(config: Config, decision: Decision | null): number {
  if (lastsForSession(config)) return 0;
  const start = decision?.since ?? decision?.time ?? Date.now();
  return Math.floor((start + lifetimeMs(config) - Date.now()) / 1000);
}

/** Property ids that the page's own tag configured, such as `G-XXXXXXX`. */
function configuredIds(): string[] {
  return queuedEntries().flatMap((entry) => {
    // A queue can contain anything, such as the objects of Google Tag Manager.
    const { 0: name, 1: id }: { readonly 0?: unknown; readonly 1?: unknown } = Object(entry);
    return name === 'config' && typeof id === 'string' ? id : [];
  });
}
