import { gtag } from './gtag.js';
import { w as whenParsed } from '../chunks/lifecycle.js';
import '../chunks/storage.js';

let policy;
function loadScript(url) {
  const script = document.createElement("script");
  script.src = trusted(url);
  script.nonce = document.querySelector("script[nonce]")?.nonce ?? "";
  document.head.append(script);
}
function trusted(url) {
  const { trustedTypes } = window;
  try {
    policy ??= trustedTypes?.createPolicy("akkoord", { createScriptURL: (allowed) => allowed });
  } catch {
    throw new Error(`akkoord: allow trusted-types akkoord, or hold it by data-consent: ${url}`);
  }
  return policy?.createScriptURL(url) ?? url;
}

const source = "https://www.googletagmanager.com/gtag/js";
function googleAnalytics(config, { id: consentId, vendorIds, params, scriptUrl = source }) {
  const [firstId] = vendorIds;
  let running = false;
  function follow({ grants, decision }) {
    const granted = grants[consentId] === true;
    const flags = window;
    for (const id of [...vendorIds, ...configuredIds()]) flags[`ga-disable-${id}`] = !granted;
    if (!granted || running) return;
    running = true;
    const noAdvertising = { allow_google_signals: false, allow_ad_personalization_signals: false };
    const settings = {
      anonymize_ip: true,
      // seconds that are left of the consent, or 0 for the session; Google's default of two years would outlive it
      cookie_expires: Math.floor(config.cookie.days * 86400 + ((decision?.time ?? Date.now()) - Date.now()) / 1e3) || 0,
      cookie_update: false,
      cookie_flags: `SameSite=Lax${location.protocol === "https:" ? ";Secure" : ""}`,
      ...noAdvertising,
      ...params,
      // a site can ask for these, but only the visitor's consent to advertising lets it have them
      ...!grants.targeting && noAdvertising
    };
    gtag("set", settings);
    if (!firstId) return;
    whenParsed(() => {
      if (document.querySelector(`script[src*="gtag/js?id=${firstId}"]`)) return;
      loadScript(`${scriptUrl}?id=${firstId}`);
      gtag("js", /* @__PURE__ */ new Date());
      for (const id of vendorIds) gtag("config", id, settings);
    });
  }
  return { name: "google-analytics", setup: follow, update: follow };
}
function configuredIds() {
  const commands = window.dataLayer ?? [];
  return commands.map((command) => command?.[0] === "config" && command[1]);
}

export { googleAnalytics };
