import type { Config } from '../model/types.ts';
/**
 * Runs `readCookie` when there may be another decision than the one this page knows. Messages between tabs only say that
 * there is something to read: other tools can use a channel of the same name.
 *
 * @param cookie its name, by which tabs of one host find each other, and its domain
 * @returns tells the other tabs that a record was written here
 */
export declare function connectTabs({ name, domain }: Config['cookie'], readCookie: () => void, signal: AbortSignal): () => void;
