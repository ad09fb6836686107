/**
 * Runs `read` when there may be another decision than the one this page knows: with the record that another tab sent
 * along (its cookie can arrive later than its message), or without one, to look at the cookie.
 *
 * @param name of the cookie; tabs of one site find each other by it
 * @returns tells the other tabs which record was written here
 */
export declare function connectTabs(name: string, read: (sentRecord?: string) => void, signal: AbortSignal): (record: string) => void;
