import type { Text } from './types.js';
type BuiltIn = 'necessary' | 'functional' | 'analytics' | 'targeting';
/** Messages per language. */
export interface Locales<M> {
    readonly en: M;
    readonly nl: M;
    readonly [tag: string]: M;
}
/** Who speaks: in the language of its state at that moment, and with the site's own messages. */
export interface Speaker {
    readonly state: {
        readonly language: string;
    };
    readonly config: {
        readonly messages?: Readonly<Record<string, Text>>;
        readonly fallbackLanguage?: string;
    };
}
/** Speaks the language of the moment. */
export interface Words<Key extends string> {
    /** BCP 47 tag of the language that is really spoken. */
    language(): string;
    /** One message; the site's own `messages` win. */
    say(key: Key, values?: Readonly<Record<string, string | number>>): string;
    /** The site's own text: in that language, its base language, the fallback, English, or else the first. */
    text(text: Text | undefined): string | undefined;
    /** What a category or service is called: the site's own label, the library's for a built-in category, or its id. */
    nameOf(one: {
        readonly id: string;
        readonly label?: Text | undefined;
    }): string;
}
/** One of the categories for which the library has texts. */
export declare function isBuiltIn(id: string): id is BuiltIn;
/** `rtl` for a language that is written from right to left. */
export declare function directionOf(language: string): 'ltr' | 'rtl';
/** The names that the locale of a language can have, from exact to general. */
export declare function tagsOf(language: string): string[];
/** Makes {@link Words} over these locales. */
export declare function createWords<M extends Readonly<Record<BuiltIn, string>>>(speaker: Speaker, locales: Locales<M>): Words<keyof M & string>;
export {};
