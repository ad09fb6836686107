import type { Config } from '../model/types.ts';
/** Keeps the visitor's decision in the library's own cookie. */
export interface RecordStore {
    /**
     * The records in the cookies of this configuration: there can be a cookie of this host and one of a parent domain.
     * Also the record that could not be stored in a cookie.
     */
    texts(): string[];
    /**
     * Writes a record and removes all others that this page would read, such as one of a former configuration on another
     * domain. If no cookie can be written, the record is kept in the tab, for this visit.
     *
     * @param expires undefined: the cookie expires when the browser is closed
     * @returns whether the cookie can be read back; false if cookies are blocked or the browser refuses the domain
     */
    write(text: string, expires: Date | undefined): boolean;
}
/** Makes the store over the cookie that the configuration names. */
export declare function createRecordStore({ cookie, embedded }: Config): RecordStore;
