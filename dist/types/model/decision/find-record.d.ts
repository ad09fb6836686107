import type { Config, Decision } from '../types.ts';
/** A record that is valid now. */
export interface FoundRecord {
    /** The cookie's value as it was found; cookie octets only, since it has the record's grammar. */
    readonly text: string;
    readonly decision: Decision;
}
/**
 * The latest of several records that is valid now: a host's own cookie and one of a parent domain can stand side by
 * side. Of two with the same time the first counts. Null where none is valid. Never throws.
 *
 * @param texts values of cookies, whatever they hold
 * @param now milliseconds since 1970
 */
export declare function latestRecord(config: Config, texts: readonly string[], now: number): FoundRecord | null;
/** The latest valid record in a `Cookie` header; null where there is none, whatever else the header holds. */
export declare function findRecord(config: Config, cookieHeader: unknown, now: number): FoundRecord | null;
