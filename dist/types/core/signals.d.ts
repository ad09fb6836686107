import type { Signals } from '../model/types.ts';
/**
 * The signals that the browser sends for the visitor. Read once per page (Global Privacy Control,
 * "preference caching").
 */
export declare function readSignals(): Signals;
