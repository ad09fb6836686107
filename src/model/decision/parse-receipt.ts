import {
  type Check,
  hasExactly,
  isConsentId,
  isList,
  isMatching,
  isNullOr,
  isObject,
  isOneOf,
  isText,
  isWholeNumberUpTo,
  MAX_REVISION,
} from '../config/validate.ts';
import type { EventType, Receipt, Via } from '../types.ts';
import { emptyChoices } from './decision.ts';

/** How many characters the text of a receipt has at most. */
export const maxReceiptLength = 65_536;

type Checks<T> = { readonly [Field in keyof T]: Check };

const VIAS: readonly Via[] = ['banner', 'preferences', 'placeholder', 'api', 'signal', 'elsewhere'];
const EVENT_TYPES: readonly EventType[] = ['given', 'refused', 'changed', 'withdrawn'];

/** A text that every database stores unchanged: without control characters and unpaired surrogates. */
function isPlainText(maxLength: number): Check {
  return isMatching(new RegExp(`^[^\\p{Cc}\\p{Cs}]{0,${maxLength}}$`, 'u'));
}

/** Is it a time in ISO 8601, in UTC, on a day that exists? */
function isTime(value: unknown): boolean {
  return (
    isText(value) &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.000)?Z$/.test(value) &&
    // `toJSON` gives null for an invalid date, and a day of March for the 30th of February.
    new Date(value).toJSON()?.slice(0, 19) === value.slice(0, 19)
  );
}

function isChoices(value: unknown): boolean {
  return (
    isObject(value) && Object.entries(value).every(([id, answer]) => isConsentId(id) && typeof answer === 'boolean')
  );
}

/** Is it a list of signals that the library reads, each at most once? There is only one such signal. */
function isSignals(value: unknown): boolean {
  return isList(value) && value.length <= 1 && value.every(isOneOf('gpc'));
}

const eventChecks: Checks<Receipt['event']> = { type: isOneOf(...EVENT_TYPES), time: isTime };

const receiptChecks: Checks<Required<Receipt>> = {
  schema_version: isOneOf(1),
  record_id: isMatching(/^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
  consent_id: isMatching(/^[\da-f]{8}$/),
  event: hasExactly(eventChecks),
  clock: isOneOf('client'),
  expires: isTime,
  method: isOneOf(...VIAS),
  revision: isWholeNumberUpTo(MAX_REVISION),
  signals: isSignals,
  notice_hash: isNullOr(isMatching(/^[\w-]{8,43}$/)),
  language: isMatching(/^[a-z]{1,8}([-_][a-z\d]{1,8}){0,8}$/i),
  controller: isNullOr(isPlainText(500)),
  policyUrl: isNullOr(isPlainText(2048)),
  policyDate: isNullOr(isPlainText(100)),
  scope: isMatching(/^[^\s\p{Cc}\p{Cs}]{1,255}$/u),
  purposes: isChoices,
  services: isChoices,
  library: isMatching(/^[\w.+-]{1,40}$/),
};

const hasReceiptFields = hasExactly(receiptChecks);

function isReceipt(value: unknown): value is Receipt {
  // Pages still keep and post receipts of earlier versions, which have no `signals`.
  return isObject(value) && hasReceiptFields({ signals: [], ...value });
}

/**
 * Reads a receipt that a page posted. Null for anything else: an unknown field, a missing field, a wrong type, an
 * impossible date. The fields come in the order of {@link Receipt}, however they were sent. Never throws.
 */
export function parseReceipt(json: string): Receipt | null {
  // Code without types can pass anything.
  if (!isText(json) || json.length > maxReceiptLength) return null;
  const sent = parseJson(json);
  if (!isReceipt(sent)) return null;
  const { event, purposes, services } = sent;
  return {
    schema_version: sent.schema_version,
    record_id: sent.record_id,
    consent_id: sent.consent_id,
    event: { type: event.type, time: event.time },
    clock: sent.clock,
    expires: sent.expires,
    method: sent.method,
    revision: sent.revision,
    ...(sent.signals && { signals: sent.signals }),
    notice_hash: sent.notice_hash,
    language: sent.language,
    controller: sent.controller,
    policyUrl: sent.policyUrl,
    policyDate: sent.policyDate,
    scope: sent.scope,
    purposes: Object.assign(emptyChoices(), purposes),
    services: Object.assign(emptyChoices(), services),
    library: sent.library,
  };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
