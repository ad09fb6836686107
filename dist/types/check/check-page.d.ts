import type { AddonContext } from '../core/addon-context.ts';
/** Logs what on this page will not work as its author meant. Call it when the page has been parsed. */
export declare function checkPage({ config, state }: Pick<AddonContext, 'config' | 'state'>): void;
