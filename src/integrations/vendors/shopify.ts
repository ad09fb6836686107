import { whenParsed } from '../../core/load-script.ts';
import type { Connect, State } from '../../model/types.ts';

/** The consent ids of Shopify's purposes. */
const CONSENT_IDS = {
  analytics: 'analytics',
  marketing: 'targeting',
  preferences: 'functional',
  sale_of_data: 'targeting',
};

/** What is used of Shopify's global object; see https://shopify.dev/docs/api/customer-privacy. */
interface Shopify {
  readonly loadFeatures?: (features: readonly object[], onLoad: (error?: unknown) => void) => void;
  readonly customerPrivacy?: {
    currentVisitorConsent?(): Readonly<Record<string, string>>;
    setTrackingConsent?(consent: Readonly<Record<string, boolean>>, onDone: () => void): void;
  };
}

/**
 * Shopify's Customer Privacy API. Shopify keeps the answers itself, so it is told only what it does not know already, and
 * its API is not loaded before the visitor has answered. A yes that has ended is taken back there too.
 */
export const connect: Connect = ({ params }, _loadScript, state) => {
  const idsByPurpose: Readonly<Record<string, unknown>> = { ...CONSENT_IDS, ...params };
  let latest = state;
  const shopify = (): Shopify => Reflect.get(window, 'Shopify') ?? {};

  function tell(): void {
    const { customerPrivacy, loadFeatures } = shopify();
    if (customerPrivacy?.setTrackingConsent) tellApi();
    else if (latest.decision) {
      loadFeatures?.([{ name: 'consent-tracking-api', version: '0.1' }], (error) => error || tellApi());
    }
  }

  function tellApi(): void {
    const { customerPrivacy } = shopify();
    const known = customerPrivacy?.currentVisitorConsent?.() ?? {};
    const purposes = Object.entries(idsByPurpose).map(([purpose, id]) => [purpose, !!latest.grants[`${id}`]] as const);
    const isNews = ([purpose, isGranted]: readonly [string, boolean]) =>
      latest.decision ? known[purpose] !== (isGranted ? 'yes' : 'no') : known[purpose] === 'yes' && !isGranted;
    if (purposes.some(isNews)) customerPrivacy?.setTrackingConsent?.(Object.fromEntries(purposes), () => {});
  }

  whenParsed(tell);
  return {
    name: 'shopify',
    update(state: State) {
      latest = state;
      tell();
    },
  };
};
