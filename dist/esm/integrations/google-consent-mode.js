import { gtag, gtagFirst } from './gtag.js';

const DEFAULT_MAPPING = {
  necessary: ["security_storage"],
  functional: ["functionality_storage", "personalization_storage"],
  analytics: ["analytics_storage"],
  targeting: ["ad_storage", "ad_user_data", "ad_personalization"]
};
function googleConsentMode(config, options = {}) {
  const typesById = { ...DEFAULT_MAPPING, ...options.mapping };
  for (const { id, preset } of config.services)
    if (preset === "google-analytics") typesById[id] ??= ["analytics_storage"];
  function typesUnder(grants) {
    const types = {};
    for (const [id, names] of Object.entries(typesById)) {
      for (const name of names) if (types[name] !== "granted") types[name] = grants[id] ? "granted" : "denied";
    }
    return types;
  }
  return {
    name: "google-consent-mode",
    setup({ decision, grants }) {
      gtagFirst("consent", "default", typesUnder({ necessary: true }));
      if (decision) gtag("consent", "update", typesUnder(grants));
    },
    update: ({ grants }) => gtag("consent", "update", typesUnder(grants))
  };
}

export { googleConsentMode };
