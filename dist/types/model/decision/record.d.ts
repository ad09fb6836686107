import type { Config, Decision } from '../types.ts';
/** Longest name and value of the cookie together, bytes: the browser sends them with every request. */
export declare const MAX_RECORD_LENGTH = 512;
/** Writes a decision as the value of the cookie. */
export declare function encodeRecord(config: Config, { revision, time, via, choices }: Decision): string;
/** Reads the decision in the value of a cookie; null where the value is not a record. Never throws. */
export declare function decodeRecord(text: string): Decision | null;
