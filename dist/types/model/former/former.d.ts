import type { Choices } from '../types.js';
/** What a visitor chose under another consent tool, in the words of that tool. */
export interface FormerChoice {
    /** Yes or no for each of its own categories and services of which it is certain. */
    readonly answers: Choices;
    /** When it was made, milliseconds since 1970; undefined: the tool does not keep it. */
    readonly time?: number | undefined;
    /** It cannot have been made earlier than this, milliseconds since 1970. */
    readonly since?: number | undefined;
    /** When the tool itself would have asked again, milliseconds since 1970. */
    readonly expires?: number | undefined;
    /** True: where it says yes, the visitor need not have said so. */
    readonly isUnproven?: boolean;
    /** True: the tool names only what was accepted, so that what is not in `answers` was refused or not there. */
    readonly onlyYes?: boolean;
}
/** Name and value of what is stored: cookies, and storage items where the tool uses them. */
export type Stored = readonly (readonly [name: string, value: string])[];
/** A consent tool whose record can be read. */
export interface Tool {
    /** Names of its cookies as the tool comes; the first is the one that a site can change. */
    readonly names: readonly [string, ...string[]];
    /** True: it can keep its record in `localStorage` too. */
    readonly inStorage?: boolean;
    /** Is what is stored under this name its own? Default: one of the names. */
    readonly owns?: (name: string, first: string) => boolean;
    /** The choices that are stored; one that is not complete, or anything else, is none. May throw on what is not its. */
    readonly read: (stored: Stored, names: readonly string[]) => readonly (FormerChoice | null)[];
}
/** What of the stored is the tool's own: names of its cookies on this site, and whether a name is one. */
export declare function ownNames({ names: [first, ...others], owns }: Tool, cookie?: string): {
    names: readonly [string, ...string[]];
    isOwn: (name: string) => boolean;
};
/** Reads each value that stands under the names: a host's cookie and one of a parent domain can stand side by side. */
export declare const eachValue: (read: (text: string) => FormerChoice | null) => Tool['read'];
/** The value without its percent-encoding; as it is where it has none. */
export declare function decoded(text: string): string;
/** What a word of the tool says; undefined for any other word. */
export declare const answerOf: (text: string | undefined, yes: string, no: string) => boolean | undefined;
/** Yes or no per name; null where there is none, or anything that is neither. */
export declare function answersFrom(entries: Iterable<readonly [name: string, answer: unknown]>): Choices | null;
