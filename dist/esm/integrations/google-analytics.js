import { l as lastsForSession, a as lifetimeMs } from '../chunks/decision.js';
import { gtag } from './gtag.js';
import { w as whenParsed } from '../chunks/lifecycle.js';

let policy;
function loadScript(url) {
  const script = document.createElement("script");
  script.src = trustedUrl(url);
  script.nonce = document.querySelector("script[nonce]")?.nonce ?? "";
  document.head.append(script);
}
function trustedUrl(url) {
  const { trustedTypes } = window;
  try {
    policy ??= trustedTypes?.createPolicy("akkoord", { createScriptURL: (allowed) => allowed });
  } catch {
    throw new Error(
      `akkoord: Trusted Types blocked ${url}. Add "trusted-types akkoord" to the policy, or write the tag in the page and hold it with data-consent.`
    );
  }
  return policy?.createScriptURL(url) ?? url;
}

const DEFAULT_SCRIPT_URL = "https://www.googletagmanager.com/gtag/js";
function googleAnalytics(config, { id: consentId, vendorIds, params, scriptUrl = DEFAULT_SCRIPT_URL }) {
  const [firstId] = vendorIds;
  let isRunning = false;
  function follow({ grants, decision }) {
    const granted = grants[consentId] === true;
    const flags = window;
    for (const id of /* @__PURE__ */ new Set([...vendorIds, ...configuredIds()])) flags[`ga-disable-${id}`] = !granted;
    if (!granted || isRunning) return;
    isRunning = true;
    const noAdvertising = { allow_google_signals: false, allow_ad_personalization_signals: false };
    const settings = {
      anonymize_ip: true,
      // Google's default of two years would outlive the consent.
      cookie_expires: secondsLeft(config, decision),
      cookie_update: false,
      cookie_flags: `SameSite=Lax${location.protocol === "https:" ? ";Secure" : ""}`,
      ...noAdvertising,
      ...params,
      // A site can ask for these, but only the visitor's consent to advertising lets it have them.
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
function secondsLeft(config, decision) {
  if (lastsForSession(config)) return 0;
  const start = decision?.time ?? Date.now();
  return Math.floor((start + lifetimeMs(config) - Date.now()) / 1e3);
}
function configuredIds() {
  const commands = window.dataLayer ?? [];
  return commands.flatMap((command) => {
    const id = command?.[0] === "config" ? command[1] : void 0;
    return typeof id === "string" ? id : [];
  });
}

export { googleAnalytics };
