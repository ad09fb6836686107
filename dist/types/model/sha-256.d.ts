/**
 * SHA-256 of a text in UTF-8, base64url without padding (FIPS 180-4). A receipt must be complete within a click:
 * `crypto.subtle` answers later, and on https only.
 */
export declare function sha256(text: string): string;
