import type { AddonContext } from '../core/addon-context.ts';
/**
 * Explains what is wrong on this page, in the console, for the person who builds the site: first the configuration, then
 * the page when it has been read, then the colours of each layer when it is shown. With an error in the configuration,
 * the interface is taken away. The page itself is not changed. A second call for the same context does nothing.
 */
export declare function runCheck(context: AddonContext): void;
