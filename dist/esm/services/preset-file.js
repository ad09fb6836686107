import { h as hasOwn } from '../chunks/has-own.js';
import { presetProviders } from './preset-providers.js';

function builtInCalls({ preset }) {
  return preset === "meta-pixel" ? { calls: ["fbq"] } : void 0;
}
function presetFile({ preset, vendorIds }) {
  if (typeof preset !== "string" || !/^[a-z][a-z\d-]*$/.test(preset) || preset === "google-analytics") return void 0;
  return hasOwn(presetProviders, preset) && vendorIds.length === 0 ? void 0 : `services/${preset}`;
}

export { builtInCalls, presetFile };
