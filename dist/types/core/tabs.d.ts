import type { Config } from '../model/types.ts';
/**
 * Runs `readRecord` whenever there may be another decision than the one that this page knows. The content of
 * messages is not used, because other tools can send on a channel with the same name.
 *
 * @param cookie its name is the name of the channel on which the tabs of one host find each other
 * @returns a function that tells the other tabs that this one wrote a record
 */
export declare function connectTabs({ name, domain }: Config['cookie'], readRecord: () => void, signal: AbortSignal): () => void;
