/**
 * Adds `<script async src>` to the head, when the parser has read the whole page and nothing in it matches `own`.
 *
 * @param own selector of the tag that a page may have of its own
 * @param before runs just before
 * @throws {Error} where Trusted Types forbid the policy; the message names the remedy
 */
export declare function loadScript(url: string, own: string, before: () => void): void;
