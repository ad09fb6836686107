/**
 * Google's scripts read a queue from its beginning. The consent must be there before the first tag or event, so the
 * library's entries stand in front of all others, in every queue that a page has.
 */
/** The subject of an entry. A queue has one entry for each topic; the defaults of regions are numbered. */
export type Topic = 'default' | `default ${number}` | 'ads_data_redaction' | 'url_passthrough' | 'update' | 'settings' | 'event';
/**
 * Writes an entry to the front of every queue, and of those that are declared later. In a queue that Google's script has
 * already read, it is added at the end.
 *
 * @param topic an earlier entry of this topic is replaced
 * @param mayAdd false: it only replaces an earlier entry, which an instance of the library that was destroyed left
 */
export declare function writeToAllQueues(topic: Topic, entry: object, mayAdd?: boolean): void;
/** Does the latest choice that was written to the queues grant this consent type? */
export declare function isWrittenAsGranted(type: string): boolean;
/**
 * Puts the first entries into the queue of this name, and does so again whenever the page declares it anew, as
 * `dataLayer = [{…}]` does.
 *
 * @returns false where that is impossible: it is no list, or frozen, or the page gives another one at each reading
 */
export declare function prepareQueue(name: string): boolean;
/** Prepares the queues that the page gave to known names since, which is not heard where a name cannot be watched. */
export declare function prepareNewQueues(): void;
/**
 * Takes the commands `gtag('event', …)` from before consent out of all queues that Google has not read. Objects with
 * `event`, which are for Tag Manager, stay: what follows from them is decided by the consent settings of its tags.
 */
export declare function dropEarlyEvents(): void;
/** Everything in all queues. */
export declare function queuedEntries(): unknown[];
