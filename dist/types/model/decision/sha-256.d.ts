/**
 * SHA-256 of a text in UTF-8, as base64url without padding (FIPS 180-4, RFC 4648 §5). Synchronous, because a receipt
 * must be complete within the visitor's click; `crypto.subtle` answers later, and only on https.
 */
export declare function sha256(text: string): string;
