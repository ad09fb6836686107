import type { AddonContext } from '../core/addon-context.ts';
/**
 * Explains in the console what is wrong on this page, for the developer of the site: first the configuration, then the
 * page when it has been parsed, and again when it has changed, then the colours of each layer when it is shown. With an
 * error in the configuration, the interface is taken away. The page itself is not changed. A second call for the same
 * context does nothing.
 *
 * @param tag the library's own script tag; null where there is none, as in a bundle
 */
export declare function runCheck(context: AddonContext, tag?: Element | null): void;
