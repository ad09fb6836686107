import type { Config } from '../model/types.ts';
/**
 * Runs `read` when there may be another decision than the one this page knows: with the record that another tab sent
 * along (its cookie can arrive later than its message), or without one, to look at the cookie.
 *
 * @param cookie its name, by which tabs of one host find each other, and its domain
 * @returns tells the other tabs which record was written here
 */
export declare function connectTabs({ name, domain }: Config['cookie'], read: (sentRecord?: string) => void, signal: AbortSignal): (record: string) => void;
