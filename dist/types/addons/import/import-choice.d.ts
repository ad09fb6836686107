import type { ConfigInput, FormerTool } from '../../model/types.ts';
/**
 * Carries the visitor's choice under a former consent tool over into the library's own cookie, where that is empty, and
 * deletes what the former tools left once the library has a decision. Call it right before `init`, with the same
 * configuration; it names the tools in `import`. On a server, in a frame of another origin and where cookies are
 * blocked it does nothing; on a page that is prerendered it waits until the visitor looks at it.
 *
 * @returns the tool whose choice was carried over just now; null: none
 * @throws {ConfigError} for an `import` that cannot work; nothing is carried over or deleted
 */
export declare function importChoice(input: ConfigInput): FormerTool | null;
