/** Is it one of Google's tags, or code that adds one? */
export declare function isGoogleTag({ src, text }: HTMLScriptElement): boolean;
/** The name of the queue that a tag reads. */
export declare function queueNameOf({ src, text }: HTMLScriptElement): string;
/**
 * Prepares the queue of each tag that is added to the page from now on, whoever adds it: this runs before the tag does.
 */
export declare function prepareQueuesOfNewTags(): void;
/**
 * Loads one of Google's tags when the page has been parsed. If the page has its own tag with this id, held or not, that
 * tag does the loading.
 *
 * @param file the name that is part of Google's own address
 */
export declare function loadTag(url: string, file: string, id: string, queueName: string, onLoad: () => void): void;
