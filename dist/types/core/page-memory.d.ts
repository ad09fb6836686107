/** What every instance of the library on this page must know: one can be stopped, and another started. */
export interface PageMemory {
    /** The script that was let go last. */
    latest?: Element | undefined;
    /** Fulfilled when the script that others wait for has run, or hung too long. */
    running?: Promise<unknown> | undefined;
    /** The ids of the scripts that ran in this page view (`page-view.ts`), and the address to which it belongs. */
    ran?: Set<string>;
    address?: string;
    /** The functions of vendors that the library made, by name: an instance must know those of an earlier one as such. */
    stubs?: Map<string, object>;
    /** The scripts of the head that ran. */
    ranInHead?: WeakSet<Element>;
}
/** What is kept on the page itself, because a bundle that is replaced brings a new module. */
export declare function pageMemory(): PageMemory;
/** To be called before a script is let go. The first time, it also takes over `document.write` and its kin. */
export declare function noteLatest(script: Element): void;
