import type { AddonContext } from '../core/addon-context.ts';
/** Logs everything that is wrong with the configuration. With an error in it, the library shows nothing any more. */
export declare function checkConfiguration(context: Pick<AddonContext, 'config' | 'refuse'>): void;
