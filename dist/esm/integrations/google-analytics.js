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
  function apply(state) {
    const isGranted = state.grants[consentId] === true;
    for (const id of [...vendorIds, ...configuredIds()]) setDisabled(id, !isGranted);
    if (!isGranted || isRunning) return;
    isRunning = true;
    run(settingsFor(state));
  }
  function settingsFor({ grants, decision }) {
    const noAdvertising = { allow_google_signals: false, allow_ad_personalization_signals: false };
    return {
      anonymize_ip: true,
      // Google's default of two years would outlive the consent.
      cookie_expires: secondsLeft(config, decision),
      cookie_update: false,
      cookie_flags: `SameSite=Lax${location.protocol === "https:" ? ";Secure" : ""}`,
      ...noAdvertising,
      ...params,
      // `params` can contain these too, but they need the visitor's consent to advertising.
      ...!grants.targeting && noAdvertising
    };
  }
  function run(settings) {
    gtag("set", settings);
    if (!firstId) return;
    whenParsed(() => {
      if (document.querySelector(`script[src*="gtag/js?id=${firstId}"]`)) return;
      loadScript(`${scriptUrl}?id=${firstId}`);
      gtag("js", /* @__PURE__ */ new Date());
      for (const id of vendorIds) gtag("config", id, settings);
    });
  }
  return { name: "google-analytics", setup: apply, update: apply };
}
function setDisabled(id, isDisabled) {
  Reflect.set(window, `ga-disable-${id}`, isDisabled);
}
function secondsLeft(config, decision) {
  if (lastsForSession(config)) return 0;
  const start = decision?.time ?? Date.now();
  return Math.floor((start + lifetimeMs(config) - Date.now()) / 1e3);
}
function configuredIds() {
  return (window.dataLayer ?? []).flatMap((command) => {
    const { 0: name, 1: id } = Object(command);
    return name === "config" && typeof id === "string" ? id : [];
  });
}

export { googleAnalytics };
