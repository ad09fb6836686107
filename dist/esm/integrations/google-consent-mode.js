import { gtag, gtagFirst } from './gtag.js';

const mapping = {
  necessary: ["security_storage"],
  functional: ["functionality_storage", "personalization_storage"],
  analytics: ["analytics_storage"],
  targeting: ["ad_storage", "ad_user_data", "ad_personalization"]
};
function googleConsentMode(config, options = {}) {
  const byId = { ...mapping, ...options.mapping };
  for (const { id, preset } of config.services) if (preset === "google-analytics") byId[id] ??= ["analytics_storage"];
  const tell = (send, command, grants) => {
    const types = {};
    for (const [id, names] of Object.entries(byId)) {
      for (const name of names) if (types[name] !== "granted") types[name] = grants[id] ? "granted" : "denied";
    }
    send("consent", command, types);
  };
  return {
    name: "google-consent-mode",
    setup({ decision, grants }) {
      tell(gtagFirst, "default", { necessary: true });
      if (decision) tell(gtag, "update", grants);
    },
    update: ({ grants }) => tell(gtag, "update", grants)
  };
}

export { googleConsentMode };
