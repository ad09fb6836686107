import type { Config } from '../model/types.ts';
/** Where the visitor's decision is kept: the library's own cookie. */
export interface RecordStore {
    /**
     * The values of this configuration's cookies: a host's own and one of a parent domain can stand side by side. And what
     * could not be stored in a cookie.
     */
    texts(): string[];
    /**
     * Writes a record and removes any other that counts here, such as one of a former configuration on another domain.
     * Where no cookie can be written it is kept in the tab, for this visit.
     *
     * @param expires undefined: when the browser is closed
     * @returns whether the record can be read back; not so where cookies are blocked or the domain is refused
     */
    write(text: string, expires: Date | undefined): boolean;
}
/** Makes the store over the cookie that the configuration names. */
export declare function createRecordStore({ cookie, embedded }: Config): RecordStore;
