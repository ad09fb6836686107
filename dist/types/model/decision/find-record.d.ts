import type { Config, Decision } from '../types.ts';
/** A record that is valid now. */
export interface FoundRecord {
    /** The cookie's value as it was found; cookie octets only, since it has the record's grammar. */
    readonly text: string;
    readonly decision: Decision;
}
/**
 * Finds the latest of several records that is valid now: a page can see a cookie of its own host and one of a parent
 * domain under the same name. Null where none is valid. Never throws.
 *
 * @param texts values of cookies; they can be anything
 * @param now milliseconds since 1970
 */
export declare function latestRecord(config: Config, texts: readonly string[], now: number): FoundRecord | null;
/**
 * Finds the latest valid record in a `Cookie` header. Null where there is none; whatever the header contains, it never
 * throws.
 *
 * @param now milliseconds since 1970
 */
export declare function findRecord(config: Config, cookieHeader: unknown, now: number): FoundRecord | null;
