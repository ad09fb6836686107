import type { ConfigInput, FormerTool } from '../../model/types.ts';
/**
 * Carries the visitor's choice under a former consent tool over into the library's own cookie, where that is empty, and
 * deletes the records of the former tools when the library has a decision. Call this right before `init`, with the same
 * configuration, in which `import` names the tools. On a server, in a frame of another origin and where cookies are
 * blocked nothing happens. On a page that is prerendered this waits until the visitor looks at the page.
 *
 * @returns the tool whose choice was carried over just now; null: none
 * @throws {ConfigError} for an `import` that cannot work; nothing is carried over or deleted
 */
export declare function importChoice(input: ConfigInput): FormerTool | null;
