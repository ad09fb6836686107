import type { Preset } from '../model/types.ts';
/** Facebook posts, pages and buttons. */
export declare const facebook: Preset;
