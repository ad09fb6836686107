import { type Tool } from './former.js';
/** Silktide Consent Manager: an item of `localStorage` for each type, and one that tells that a choice was made. No time. */
export declare const silktide: Tool;
