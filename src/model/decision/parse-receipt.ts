import type { EventType, Receipt, Via } from '../types.ts';
import { emptyChoices } from './decision.ts';

/** Longest text that can be a receipt, characters. */
export const maxReceiptLength = 65_536;

type Check = (value: unknown) => boolean;
type Checks<T> = { readonly [Field in keyof T]: Check };

const vias: readonly Via[] = ['banner', 'preferences', 'placeholder', 'api', 'signal', 'elsewhere'];
const types: readonly EventType[] = ['given', 'refused', 'changed', 'withdrawn'];

const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
/** No control characters, and no half of a surrogate pair: a database could not give that back as it was. */
const text = (most: number): Check => matching(new RegExp(`^[^\\p{Cc}\\p{Cs}]{0,${most}}$`, 'u'));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Exactly these fields, each of them its own. */
function closed<T>(checks: Checks<T>): Check {
  const fields = Object.entries<Check>(checks);
  return (value) =>
    isObject(value) &&
    Object.keys(value).length === fields.length &&
    fields.every(([field, check]) => Object.hasOwn(value, field) && check(value[field]));
}

/** ISO 8601 in UTC, of a day that exists. */
const time: Check = (value) =>
  matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.000)?Z$/)(value) &&
  // null where it is none; the 30th of February becomes a day of March
  `${new Date(`${value}`).toJSON()}`.startsWith(`${value}`.slice(0, 19));

const isId = matching(/^[a-z][\w-]{0,63}$/i);
const choices: Check = (value) =>
  isObject(value) && Object.entries(value).every(([id, answer]) => isId(id) && typeof answer === 'boolean');

const receipt: Checks<Receipt> = {
  schema_version: oneOf(1),
  record_id: matching(/^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
  consent_id: matching(/^[\da-f]{8}$/),
  event: closed<Receipt['event']>({ type: oneOf(...types), time }),
  clock: oneOf('client'),
  expires: time,
  method: oneOf(...vias),
  revision: (value) => typeof value === 'number' && /^\d{1,9}$/.test(`${value}`),
  notice_hash: orNull(matching(/^[\w-]{8,43}$/)),
  language: matching(/^[a-z]{1,8}([-_][a-z\d]{1,8}){0,8}$/i),
  controller: orNull(text(500)),
  policyUrl: orNull(text(2048)),
  policyDate: orNull(text(100)),
  scope: matching(/^[^\s\p{Cc}\p{Cs}]{1,255}$/u),
  purposes: choices,
  services: choices,
  library: matching(/^[\w.+-]{1,40}$/),
};
const isReceipt = closed(receipt);

/**
 * The receipt in a text that a page posted; null for anything else: another field, a missing one, a wrong type, an
 * impossible date. The fields come in the order of {@link Receipt}, however they were sent. Never throws.
 */
export function parseReceipt(json: string): Receipt | null {
  if (typeof json !== 'string' || json.length > maxReceiptLength) return null;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isReceipt(value)) return null;
  const found = value as Receipt;
  const { type, time } = found.event;
  const fields = Object.keys(receipt).map((field) => [field, found[field as keyof Receipt]]);
  return {
    ...(Object.fromEntries(fields) as Receipt),
    event: { type, time },
    purposes: Object.assign(emptyChoices(), found.purposes),
    services: Object.assign(emptyChoices(), found.services),
  };
}
