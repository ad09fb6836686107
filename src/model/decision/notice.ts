import type { Config } from '../types.ts';
import { noticeSentences } from '../words/banner-text.ts';
import type { BannerMessages } from '../words/messages.ts';
import type { Words } from '../words/words.ts';
import { sha256 } from './sha-256.ts';

/**
 * What every visitor is told before deciding, as one text: the same for all visitors with the same configuration,
 * language and version of the library. So neither the visitor's own switches and receipt nor the sentence on Global
 * Privacy Control are part of it. It is JSON in the canonical form of RFC 8785 (keys sorted, no white space), so that
 * anybody can compute it; docs/receipts.md lists the fields.
 *
 * @param config with the facts of presets, so that their providers are named as on the banner
 * @param words in the language of the banner
 */
export function noticeText(config: Config, words: Words<keyof BannerMessages>): string {
  return canonicalJson({
    language: words.language,
    revision: config.revision,
    title: words.say('title'),
    text: noticeSentences(config, words),
    accept: words.say('accept'),
    reject: words.say('reject'),
    customize: words.say('customize'),
    policyDate: config.policyDate ?? null,
    privacyUrl: config.controller.privacyUrl ?? null,
    categories: config.input.categories ?? {},
  });
}

/** The `notice_hash` of a receipt: SHA-256 of {@link noticeText}, base64url without padding. */
export function noticeHash(config: Config, words: Words<keyof BannerMessages>): string {
  return sha256(noticeText(config, words));
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What JSON can say of a value, in the canonical form of RFC 8785. */
function canonicalJson(value: unknown): string {
  const json: Json = JSON.parse(JSON.stringify(value));
  return serialize(json);
}

function serialize(value: Json): string {
  if (isList(value)) return `[${value.map(serialize).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  // Sorting by UTF-16 code units, as `sort` does by itself, is what RFC 8785 §3.2.3 asks for.
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${serialize(value[key] ?? null)}`).join(',')}}`;
}

// `Array.isArray` does not narrow a read-only array.
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
