/** Is it one of Google's tags, or code that adds one? */
export declare function isGoogleTag({ src, text }: HTMLScriptElement): boolean;
/** The name of the queue that a tag reads. */
export declare function queueNameOf({ src, text }: HTMLScriptElement): string;
/**
 * Prepares the queue of each tag that is added to the page from now on, whoever adds it: this runs before the tag does.
 */
export declare function prepareQueuesOfNewTags(): void;
/** One of Google's tags, as the library loads it. */
export interface GoogleTag {
    readonly url: string;
    /** The name that is part of Google's own address. */
    readonly file: string;
    readonly id: string;
    readonly queueName: string;
    /** Called when the tag has been added to the page and is being downloaded. */
    readonly onLoad: () => void;
}
/**
 * Makes the function that loads a tag once, when the page has been parsed: it is told at each decision whether the tag is
 * granted, and the last word before that moment counts. If the page has its own tag with this id, held or not, that tag
 * does the loading.
 */
export declare function createTagLoader({ url, file, id, queueName, onLoad }: GoogleTag): (isGranted: boolean) => void;
