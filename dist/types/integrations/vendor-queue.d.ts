/** A call of a vendor's function. */
export type Call = (...args: readonly unknown[]) => void;
/** How a vendor's own snippet names the parts of its function. */
export interface QueueNames {
    /** The list in which calls wait. @default 'queue' */
    readonly queue?: string;
    /** The method to which calls go once the vendor's script is there; without it, the script replaces the function. */
    readonly handler?: string;
}
/** The function of a vendor whose tag is the page's own: nothing is called before that tag has made it. */
export declare function ownCall(name: string): Call;
/**
 * Makes the vendor's function at `window[name]`, unless the page has it already: calls wait in its list for the
 * vendor's script. Snippets of vendors load nothing where they find the function, so on a page with one of those
 * {@link ownCall} is used.
 *
 * @returns calls the function that is there at that moment
 */
export declare function callQueue(name: string, { queue, handler }?: QueueNames): Call;
/**
 * Makes the vendor's list at `window[name]`, unless the page has it already.
 *
 * @returns adds to the list, or to what the vendor's script replaced it by
 */
export declare function listQueue(name: string): Call;
/** Sets global variables that a vendor's script reads. */
export declare function setGlobals(values: Readonly<Record<string, unknown>>): void;
