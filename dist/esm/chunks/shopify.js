import './native-document.js';
import { w as whenParsed } from './lifecycle.js';
import './has-own.js';

const CONSENT_IDS = {
  analytics: "analytics",
  marketing: "targeting",
  preferences: "functional",
  sale_of_data: "targeting"
};
const connect = ({ params }, _loadScript, state) => {
  const idsByPurpose = { ...CONSENT_IDS, ...params };
  let latest = state;
  const shopify = () => Reflect.get(window, "Shopify") ?? {};
  function tell() {
    const { customerPrivacy, loadFeatures } = shopify();
    if (customerPrivacy?.setTrackingConsent) tellApi();
    else if (latest.decision) {
      loadFeatures?.([{ name: "consent-tracking-api", version: "0.1" }], (error) => error || tellApi());
    }
  }
  function tellApi() {
    const { customerPrivacy } = shopify();
    const known = customerPrivacy?.currentVisitorConsent?.() ?? {};
    const purposes = Object.entries(idsByPurpose).map(([purpose, id]) => [purpose, !!latest.grants[`${id}`]]);
    const isNews = ([purpose, isGranted]) => latest.decision ? known[purpose] !== (isGranted ? "yes" : "no") : known[purpose] === "yes" && !isGranted;
    if (purposes.some(isNews)) customerPrivacy?.setTrackingConsent?.(Object.fromEntries(purposes), () => {
    });
  }
  whenParsed(tell);
  return {
    name: "shopify",
    update(state2) {
      latest = state2;
      tell();
    }
  };
};

export { connect };
