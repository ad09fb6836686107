/**
 * Google's consent types per category; see https://developers.google.com/tag-platform/security/concepts/consent-mode.
 */
export declare const DEFAULT_MAPPING: Readonly<Record<string, readonly string[]>>;
