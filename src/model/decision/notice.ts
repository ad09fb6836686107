import type { Config, Notice } from '../types.ts';
import { sha256 } from './sha-256.ts';

/**
 * Writes the notice as one text: the same for all visitors with the same configuration, language and version of the
 * library. So neither the visitor's own switches and receipt nor the sentence on Global Privacy Control are part of it.
 * The text is JSON in the canonical form of RFC 8785 (keys sorted, no white space), so that anybody can compute it;
 * docs/receipts.md lists the fields.
 */
export function noticeText({ revision, policyDate, controller, input }: Config, notice: Notice): string {
  const { language, title, text, accept, reject, customize } = notice;
  return canonicalJson({
    language,
    revision,
    title,
    text,
    accept,
    reject,
    customize,
    policyDate: policyDate ?? null,
    privacyUrl: controller.privacyUrl ?? null,
    categories: input.categories ?? {},
  });
}

/** The `notice_hash` of a receipt: SHA-256 of {@link noticeText}, base64url without padding. */
export function noticeHash(config: Config, notice: Notice): string {
  return sha256(noticeText(config, notice));
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Writes a value as JSON, in the canonical form of RFC 8785. Functions and other values that JSON lacks are left out.
 */
function canonicalJson(value: unknown): string {
  const json: Json = JSON.parse(JSON.stringify(value));
  return serialize(json);
}

function serialize(value: Json): string {
  if (isList(value)) return `[${value.map(serialize).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  // RFC 8785 §3.2.3 requires keys sorted by UTF-16 code units, and `sort` does that by default.
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${serialize(value[key] ?? null)}`).join(',')}}`;
}

// `Array.isArray` does not narrow a read-only array.
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
