import type { Config, Decision } from './types.js';
/** A record that is valid now. */
export interface FoundRecord {
    /** The cookie's value, letter for letter; of the record's grammar, so cookie octets only. */
    readonly text: string;
    readonly decision: Decision;
}
/**
 * The latest valid record in a `Cookie` header: a host's own and one of a parent domain can stand side by side. Null
 * where there is none, whatever else there is. Never throws.
 *
 * @param now milliseconds since 1970
 */
export declare function findRecord(config: Config, cookieHeader: unknown, now: number): FoundRecord | null;
