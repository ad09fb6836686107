import type { Choices, Config, Decision } from '../types.ts';
/** Answers of one moment. */
export interface Answers {
    /** Milliseconds since 1970. */
    readonly time: number;
    readonly choices: Choices;
}
/** The content of a record: all its answers, also for ids that this configuration does not have. */
export interface StoredRecord extends Decision {
    /** Answers that were given before, each with its own time; the latest first. */
    readonly earlier?: readonly Answers[];
}
/** How many bytes the cookie's name and value have at most, together: the browser sends them with every request. */
export declare const MAX_RECORD_LENGTH = 512;
/** Writes a decision as the value of the cookie. Ids in `earlier` are left out of the decision's own lists. */
export declare function encodeRecord(config: Config, decision: Decision, earlier?: readonly Answers[]): string;
/** Reads the value of a cookie; null where the value is not a record, or is too long. Never throws. */
export declare function decodeRecord(text: string): StoredRecord | null;
