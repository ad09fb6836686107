import { D as DEFAULT_MAPPING } from '../chunks/google-consent-types.js';
import { i as isGoogleService, p as prepareQueuesOfNewTags, a as isGoogleTag, q as queueNameOf } from '../chunks/google-tags.js';
import { prepareQueue, dropEarlyEvents, writeToAllQueues } from './google-queue.js';
import { command, openMainQueue } from './gtag.js';
import '../chunks/load-script.js';
import '../chunks/native-document.js';
import '../chunks/has-own.js';
import '../chunks/lifecycle.js';
import './watch-global.js';

function googleConsentMode(config, options, isOn) {
  const tags = config.services.filter(isGoogleService);
  const typesById = { ...DEFAULT_MAPPING, ...options.mapping };
  for (const { id, preset } of config.services)
    if (preset === "google-analytics") typesById[id] ??= ["analytics_storage"];
  let isOpen = false;
  let isRunning = options.mode === "advanced";
  function typesUnder(grants) {
    const types = Object.fromEntries(
      Object.values(DEFAULT_MAPPING).flatMap((names) => names.map((name) => [name, "denied"]))
    );
    for (const [id, names] of Object.entries(typesById)) {
      if (grants[id]) for (const name of [names].flat()) types[name] = "granted";
    }
    return types;
  }
  const tellChoice = (grants, mayAdd) => writeToAllQueues("update", command("consent", "update", typesUnder(grants)), mayAdd);
  function open() {
    if (isOpen) return;
    isOpen = true;
    openMainQueue(options.dataLayer ?? "dataLayer");
    prepareQueuesOfNewTags();
  }
  function noteGrants(grants) {
    isRunning ||= tags.some(({ id }) => grants[id]);
  }
  return {
    name: "google-consent-mode",
    setup({ decision, grants }) {
      noteGrants(grants);
      const { wait_for_update: wait, regions = [] } = options;
      const defaults = typesUnder({ necessary: true });
      writeToAllQueues(
        "default",
        command("consent", "default", { ...defaults, ...wait && { wait_for_update: wait } })
      );
      regions.forEach((region, index) => {
        writeToAllQueues(`default ${index}`, command("consent", "default", region));
      });
      for (const name of ["ads_data_redaction", "url_passthrough"]) {
        if (options[name] === true) writeToAllQueues(name, command("set", name, true));
      }
      tellChoice(grants, decision !== null);
      if (isOn) open();
    },
    update({ grants }) {
      if (!isRunning && tags.some(({ earlyCalls }) => earlyCalls !== "replay")) dropEarlyEvents();
      noteGrants(grants);
      tellChoice(grants, true);
    },
    reasonToHold(script) {
      prepareQueuesOfNewTags();
      if (!isGoogleTag(script)) return void 0;
      open();
      const name = queueNameOf(script);
      return prepareQueue(name) ? void 0 : `Google reads the consent from window.${name}, which is no list that can be written to.`;
    }
  };
}

export { googleConsentMode };
