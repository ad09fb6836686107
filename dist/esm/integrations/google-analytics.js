import { l as lastsForSession, a as lifetimeMs } from '../chunks/decision.js';
import { writeToAllQueues, queuedEntries, isWrittenAsGranted } from './google-queue.js';
import { c as createTagLoader } from '../chunks/google-tags.js';
import { command, gtag } from './gtag.js';
import '../chunks/native-document.js';
import '../chunks/has-own.js';
import './watch-global.js';
import '../chunks/load-script.js';
import '../chunks/lifecycle.js';

const GOOGLE = "https://www.googletagmanager.com";
const NO_ADVERTISING = { allow_google_signals: false, allow_ad_personalization_signals: false };
function googleAnalytics(config, { id: consentId, vendorIds: ids, params, proxy, scriptUrl = `${proxy ?? GOOGLE}/gtag/js` }, { dataLayer: queueName = "dataLayer", mode } = {}) {
  const vendorIds = ids.filter((id) => !/^(GTM|UA)-/i.test(id));
  const [firstId] = vendorIds;
  const asksForAdvertising = Object.keys(NO_ADVERTISING).some((name) => params?.[name]);
  let isRunning = false;
  let settings = {};
  const load = firstId ? createTagLoader({ url: scriptUrl, file: "gtag/js", id: firstId, queueName, onLoad: configure }) : () => {
  };
  function apply(state) {
    const isGranted = state.grants[consentId] === true || mode === "advanced";
    for (const id of [...vendorIds, ...configuredIds()]) setDisabled(id, !isGranted);
    if (isRunning ? asksForAdvertising : isGranted) {
      isRunning = true;
      settings = settingsFor(state);
      writeToAllQueues("settings", command("set", settings));
    }
    load(isGranted);
  }
  function settingsFor({ decision }) {
    return {
      anonymize_ip: true,
      // Google's default of two years would outlive the consent.
      cookie_expires: secondsLeft(config, decision),
      cookie_update: false,
      cookie_flags: `SameSite=Lax${location.protocol === "https:" ? ";Secure" : ""}`,
      ...NO_ADVERTISING,
      ...proxy && { server_container_url: `${location.origin}${proxy}` },
      ...params,
      ...!isWrittenAsGranted("ad_storage") && NO_ADVERTISING
    };
  }
  function configure() {
    const lasting = Object.entries(settings).filter(([name]) => !(name in NO_ADVERTISING && params?.[name]));
    gtag("js", /* @__PURE__ */ new Date());
    for (const id of vendorIds) gtag("config", id, Object.fromEntries(lasting));
  }
  return { name: "google-analytics", setup: apply, update: apply };
}
function setDisabled(id, isDisabled) {
  Reflect.set(window, `ga-disable-${id}`, isDisabled);
}
function secondsLeft(config, decision) {
  if (lastsForSession(config)) return 0;
  const start = decision?.since ?? decision?.time ?? Date.now();
  return Math.floor((start + lifetimeMs(config) - Date.now()) / 1e3);
}
function configuredIds() {
  return queuedEntries().flatMap((entry) => {
    const { 0: name, 1: id } = Object(entry);
    return name === "config" && typeof id === "string" ? id : [];
  });
}

export { googleAnalytics };
