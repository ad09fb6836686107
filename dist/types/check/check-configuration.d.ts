import type { AddonContext } from '../core/addon-context.ts';
/** Logs everything that is wrong with the configuration. If there is an error, the interface is taken away. */
export declare function checkConfiguration(context: Pick<AddonContext, 'config' | 'fail'>): void;
