import type { Choices } from '../../../model/types.ts';
/** The choice of a visitor under another consent tool, in the words of that tool. */
export interface FormerChoice {
    /** Yes or no for each category and service of the tool, as far as the record is certain. */
    readonly answers: Choices;
    /** When the visitor made the choice, milliseconds since 1970; undefined: the tool does not store that. */
    readonly time?: number | undefined;
    /** The choice cannot have been made earlier than this, milliseconds since 1970. */
    readonly since?: number | undefined;
    /** When the tool itself would have asked again, milliseconds since 1970. */
    readonly expires?: number | undefined;
    /** True: it is not certain that a yes came from the visitor. @default false */
    readonly isUnproven?: boolean;
    /**
     * True: the tool stores only what was accepted; an id that is not in `answers` was refused or not asked.
     * @default false
     */
    readonly onlyYes?: boolean;
}
/** Names and values of cookies that the page can read, and of items of `localStorage` where the tool uses those. */
export type Stored = readonly (readonly [name: string, value: string])[];
/** A consent tool whose record can be read. */
export interface Tool {
    /** Names of its cookies by default; a site can change the first. */
    readonly names: readonly [string, ...string[]];
    /** True: the tool can store its record in `localStorage` too. @default false */
    readonly inStorage?: boolean;
    /**
     * Tells whether a cookie or storage item with this name is the tool's. Default: the name is one of `names`.
     *
     * @param first the first of the tool's names on this site
     */
    readonly owns?: (name: string, first: string) => boolean;
    /**
     * Reads the choices that are stored; null for each value that is not a complete record. It can throw if another
     * script wrote the record.
     *
     * @param names names of the tool's cookies on this site
     */
    readonly read: (stored: Stored, names: readonly string[]) => readonly (FormerChoice | null)[];
}
/** The names under which a tool stores its record on one site. */
export interface OwnNames {
    /** Names of its cookies. */
    readonly names: readonly string[];
    /** Tells whether a cookie or storage item with this name is the tool's. */
    readonly isOwn: (name: string) => boolean;
}
/**
 * Finds the names under which a tool stores its record on this site.
 *
 * @param cookie the name of its first cookie, where the site has changed it
 */
export declare function ownNames({ names: [defaultName, ...otherNames], owns }: Tool, cookie?: string): OwnNames;
/**
 * Makes the reader of a tool that stores a choice in one value. Several values are read one by one, because a page can
 * see a cookie of its own host and one of a parent domain under the same name.
 */
export declare function eachValue(read: (text: string) => FormerChoice | null): Tool['read'];
/** The value without its percent-encoding; the value itself where it is not encoded. */
export declare function decoded(text: string): string;
/** Translates a word of the tool to yes or no; undefined: the word has neither meaning. */
export declare function answerOf(word: string | undefined, yes: string, no: string): boolean | undefined;
/** Collects answers by name. Null where there is no answer at all, or an answer is neither yes nor no. */
export declare function answersFrom(entries: Iterable<readonly [name: string, answer: unknown]>): Choices | null;
