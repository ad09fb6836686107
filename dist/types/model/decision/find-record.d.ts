import type { Config, Decision } from '../types.ts';
import { type StoredRecord } from './record.ts';
import { type GivenAnswers } from './valid-answers.ts';
/** A record that is valid now. */
export interface FoundRecord {
    /**
     * The cookie's value without the suffix that names its domain; cookie octets only, since it has the record's grammar.
     */
    readonly text: string;
    readonly record: StoredRecord;
    readonly answers: GivenAnswers;
    /** The meaning of the record under this configuration; null: the visitor is undecided, see `decisionFrom`. */
    readonly decision: Decision | null;
}
/**
 * Finds the latest of the records that are valid now: a page can see a cookie of its own host and one of a parent
 * domain under the same name. Null where none is valid. Never throws.
 *
 * @param texts values of cookies; they can be anything
 * @param now milliseconds since 1970
 */
export declare function latestRecord(config: Config, texts: readonly string[], now: number): FoundRecord | null;
/**
 * Finds the latest valid record in a `Cookie` header; null where there is none. Never throws, whatever the header
 * contains.
 *
 * @param now milliseconds since 1970
 */
export declare function findRecord(config: Config, cookieHeader: unknown, now: number): FoundRecord | null;
