import { type Tool } from './former.ts';
/** Silktide Consent Manager: an item of `localStorage` per type, `true` or `false`, without a time. */
export declare const silktide: Tool;
