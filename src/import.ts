import { importChoice as importInto } from './addons/import/import-choice.ts';
import type { ConfigInput, FormerTool } from './model/types.ts';
import { withoutUndefined } from './model/config/without-undefined.ts';

/**
 * `import { importChoice } from 'akkoord/import'`: carries over what the visitor chose under a former consent tool. Call
 * it right before `init`, with the same configuration; it names the tools in `import`. On a server, in a frame of another
 * host and where cookies are blocked it does nothing; on a page that is prerendered it waits.
 *
 * @returns the tool whose choice was carried over just now
 * @throws {ConfigError} for an `import` that cannot work; nothing is carried over or deleted
 */
export function importChoice(config: ConfigInput): FormerTool | null {
  return importInto(withoutUndefined(config));
}
