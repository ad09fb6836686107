import './native-document.js';
import { w as whenParsed } from './lifecycle.js';
import { setGlobals } from '../integrations/vendor-queue.js';
import './has-own.js';

const CONSENT_IDS = {
  functional: "necessary",
  preferences: "functional",
  statistics: "analytics",
  "statistics-anonymous": "analytics",
  marketing: "targeting"
};
const connect = ({ params }, _loadScript, state) => {
  const idsByCategory = { ...CONSENT_IDS, ...params };
  let latest = state;
  function tell() {
    const set = Reflect.get(window, "wp_set_consent");
    if (typeof set !== "function") return;
    for (const [category, id] of Object.entries(idsByCategory)) {
      const value = latest.grants[`${id}`] ? "allow" : "deny";
      const says = (value2) => document.cookie.includes(`wp_consent_${category}=${value2}`);
      if (!says(value) && (latest.decision || says("allow"))) set(category, value);
    }
  }
  setGlobals({ wp_consent_type: "optin" });
  document.dispatchEvent(new Event("wp_consent_type_defined"));
  tell();
  whenParsed(tell);
  addEventListener("load", tell);
  document.addEventListener("akkoord:destroy", () => removeEventListener("load", tell));
  return {
    name: "wp-consent-api",
    update(state2) {
      latest = state2;
      tell();
    }
  };
};

export { connect };
