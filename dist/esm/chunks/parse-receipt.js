import { e as emptyChoices } from './decision.js';

const maxReceiptLength = 65536;
const vias = ["banner", "preferences", "placeholder", "api", "signal", "elsewhere"];
const types = ["given", "refused", "changed", "withdrawn"];
const oneOf = (...allowed) => (value) => allowed.includes(value);
const matching = (pattern) => (value) => typeof value === "string" && pattern.test(value);
const orNull = (check) => (value) => value === null || check(value);
const text = (most) => matching(new RegExp(`^[^\\p{Cc}\\p{Cs}]{0,${most}}$`, "u"));
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function closed(checks) {
  const fields = Object.entries(checks);
  return (value) => isObject(value) && Object.keys(value).length === fields.length && fields.every(([field, check]) => Object.hasOwn(value, field) && check(value[field]));
}
const time = (value) => matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.000)?Z$/)(value) && // null where it is none; the 30th of February becomes a day of March
`${(/* @__PURE__ */ new Date(`${value}`)).toJSON()}`.startsWith(`${value}`.slice(0, 19));
const isId = matching(/^[a-z][\w-]{0,63}$/i);
const choices = (value) => isObject(value) && Object.entries(value).every(([id, answer]) => isId(id) && typeof answer === "boolean");
const receipt = {
  schema_version: oneOf(1),
  record_id: matching(/^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
  consent_id: matching(/^[\da-f]{8}$/),
  event: closed({ type: oneOf(...types), time }),
  clock: oneOf("client"),
  expires: time,
  method: oneOf(...vias),
  revision: (value) => typeof value === "number" && /^\d{1,9}$/.test(`${value}`),
  notice_hash: orNull(matching(/^[\w-]{8,43}$/)),
  language: matching(/^[a-z]{1,8}([-_][a-z\d]{1,8}){0,8}$/i),
  controller: orNull(text(500)),
  policyUrl: orNull(text(2048)),
  policyDate: orNull(text(100)),
  scope: matching(/^[^\s\p{Cc}\p{Cs}]{1,255}$/u),
  purposes: choices,
  services: choices,
  library: matching(/^[\w.+-]{1,40}$/)
};
const isReceipt = closed(receipt);
function parseReceipt(json) {
  if (typeof json !== "string" || json.length > maxReceiptLength) return null;
  let value;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isReceipt(value)) return null;
  const found = value;
  const { type, time: time2 } = found.event;
  const fields = Object.keys(receipt).map((field) => [field, found[field]]);
  return {
    ...Object.fromEntries(fields),
    event: { type, time: time2 },
    purposes: Object.assign(emptyChoices(), found.purposes),
    services: Object.assign(emptyChoices(), found.services)
  };
}

export { maxReceiptLength as m, parseReceipt as p };
