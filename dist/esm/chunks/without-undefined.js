import { e as emptyChoices, d as decided } from './decision.js';

function resolveConfig(input, presetCookies) {
  const resolveCategory = ([category, one]) => {
    const { required = category === "necessary", services = {} } = one;
    const usual = required ? "necessary" : "consent";
    const resolveService = ([id, service]) => {
      const isAsked = (service.preset || category === "targeting") && service.basis !== "necessary";
      const basis = required || isAsked ? usual : service.basis ?? usual;
      return {
        ...service,
        id,
        category,
        basis,
        granular: one.granular || basis === "nl-statistics",
        vendorIds: [service.id ?? []].flat().flatMap((ids) => ids.split(/[\s,]+/)),
        cookies: service.cookies ?? presetCookies[service.preset]?.split(" ").map((name) => ({ name, lifetime: "" })) ?? []
      };
    };
    return {
      ...one,
      id: category,
      category,
      required,
      basis: usual,
      services: Object.entries(services).map(resolveService)
    };
  };
  const categories = Object.entries({
    necessary: {},
    ...input.categories ?? { functional: {}, analytics: {}, targeting: {} }
  }).map(resolveCategory);
  return {
    scriptTimeout: 1e4,
    settingsHashes: ["#cookie-settings", "#cookie-instellingen"],
    revision: 1,
    controller: {},
    ...input,
    cookie: { name: "akkoord", days: 182, ...input.cookie },
    categories,
    services: categories.flatMap(({ services }) => services),
    items: categories.flatMap((category) => [category, ...category.services]),
    input
  };
}

function grantsOf(config, decision) {
  const grants = emptyChoices();
  for (const { id, category, basis, granular } of config.items) {
    const yes = basis === "necessary" || // the category is looked at too: a service that moved to another one has another purpose now
    (decision ? decision.choices[id] === true && (granular || decision.choices[category] === true) : basis === "nl-statistics");
    grants[id] = yes && grants[id] !== false;
  }
  return grants;
}
function asksConsent(config) {
  return config.categories.some(
    ({ required, services }) => !required && (!services[0] || services.some(({ basis }) => basis === "consent"))
  );
}
function acceptable(config, gpc) {
  return (_, category) => !(gpc && config.gpc !== "ignore" && category === "targeting");
}

class ConfigError extends Error {
  constructor(path, value, remedy) {
    super(`akkoord: ${path} is ${JSON.stringify(value)?.slice(0, 80)}. ${remedy}`);
    this.path = path;
    this.value = value;
    this.name = "ConfigError";
  }
}

const pattern = /^1\.(\d{1,9})\.([\da-z]{1,8})\.([a-z]{3,11})\.([\w~-]*)\.([\w~-]*)$/;
const maxRecordLength = 512;
function encodeRecord(config, { revision, time, via, choices }) {
  const named = (answer) => decided(config).flatMap(({ id }) => choices[id] === answer ? id : []).join("~");
  return [1, revision, (time / 1e3).toString(36), via, named(true), named(false)].join(".");
}
function decodeRecord(text) {
  const match = pattern.exec(text);
  if (!match || text.length > maxRecordLength) return null;
  const [, revision, seconds, via, yes, no] = match;
  const choices = emptyChoices();
  for (const id of yes.split("~")) if (id) choices[id] = true;
  for (const id of no.split("~")) if (id) choices[id] = false;
  return {
    revision: Number(revision),
    time: Number.parseInt(seconds, 36) * 1e3,
    via,
    choices
  };
}

const defined = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
function withoutUndefined(input) {
  return defined({ ...input, ...input.cookie && { cookie: defined(input.cookie) } });
}

export { ConfigError as C, asksConsent as a, acceptable as b, decodeRecord as d, encodeRecord as e, grantsOf as g, maxRecordLength as m, resolveConfig as r, withoutUndefined as w };
