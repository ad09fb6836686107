import type { Choices, Config, Decision } from '../types.ts';
/** Answers of one moment. */
export interface Answers {
    /** Milliseconds since 1970. */
    readonly time: number;
    readonly choices: Choices;
}
/** The content of a record, whatever the configuration of this page asks. */
export interface StoredRecord extends Decision {
    /** Answers that were given before, each with its own time; the latest first. */
    readonly earlier?: readonly Answers[];
}
/** Longest name and value of the cookie together, bytes: the browser sends them with every request. */
export declare const MAX_RECORD_LENGTH = 512;
/** Writes a decision as the value of the cookie. What is in `earlier` is left out of the decision's own lists. */
export declare function encodeRecord(config: Config, decision: Decision, earlier?: readonly Answers[]): string;
/** Reads what the value of a cookie says; null where the value is not a record. Never throws. */
export declare function decodeRecord(text: string): StoredRecord | null;
