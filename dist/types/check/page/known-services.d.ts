/** A tool that sites paste into their pages, and where it loads from. */
export interface KnownService {
    /** The preset, where the library has one; otherwise the id that a site would give it. */
    readonly id: string;
    readonly label: string;
    /** The category that it usually belongs to. */
    readonly category: 'functional' | 'analytics' | 'targeting';
    /** Hosts, each with the beginning of a path where the host serves other things too. */
    readonly match: readonly string[];
    /** True: it is an element in the page. A script that has its address in it may well wait for a click. */
    readonly isEmbed: boolean;
}
/**
 * The tools that the check recognises where a page loads them without holding them. The addresses are those of the
 * vendors' own snippets.
 * Fonts, captchas and payment are not here: whether they need consent depends on the site.
 */
export declare const knownServices: readonly KnownService[];
