import type { Config, Notice } from '../types.ts';
/**
 * Writes the notice as one text: the same for all visitors with the same configuration, language and version of the
 * library. So neither the visitor's own switches and receipt nor the sentence on Global Privacy Control are part of it.
 * The text is JSON in the canonical form of RFC 8785 (keys sorted, no white space), so that anybody can compute it;
 * docs/receipts.md lists the fields.
 */
export declare function noticeText({ revision, policyDate, controller, input }: Config, notice: Notice): string;
/** The `notice_hash` of a receipt: SHA-256 of {@link noticeText}, base64url without padding. */
export declare function noticeHash(config: Config, notice: Notice): string;
