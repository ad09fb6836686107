import type { Config, Decision } from '../types.ts';
/** Longest name and value of the cookie together, bytes: they travel with every request. */
export declare const maxRecordLength = 512;
/** The cookie's value for a decision. */
export declare function encodeRecord(config: Config, { revision, time, via, choices }: Decision): string;
/** The decision in a cookie's value; null when it is anything else. Never throws. */
export declare function decodeRecord(text: string): Decision | null;
