/** Facts that all instances of the library on this page share: one instance can be stopped, and another started. */
export interface PageMemory {
    /** The script that was released last. */
    latest?: Element | undefined;
    /** The promise of the script that was last started in order. It ends when that script has run, or hung too long. */
    running?: Promise<unknown> | undefined;
    /** The ids of the scripts that ran in this page view (`page-view.ts`). */
    ran?: Set<string>;
    /** The address of this page view. */
    address?: string;
    /** The stubs of vendors' functions, by name: an instance must recognise the stubs that an earlier instance made. */
    stubs?: Map<string, object>;
    /** The scripts of the head that ran. */
    ranInHead?: WeakSet<Element>;
}
/** The memory is kept on the window and not in this module, because another instance can come from another bundle. */
export declare function pageMemory(): PageMemory;
/**
 * Notes the script that is about to run. The first call also replaces `document.open`, `write` and `writeln` (see
 * `page-writes.ts`), because only released scripts can misuse them.
 */
export declare function noteLatestScript(script: Element): void;
