import type { Config, Text } from '../types.ts';
type BuiltIn = 'necessary' | 'functional' | 'analytics' | 'targeting';
/** The languages of one interface: the language that is wanted, and the language of the messages. */
export interface InterfaceLanguage {
    /** BCP 47 tag from the configuration, the page or the browser; texts of the site are looked up by it. */
    readonly wanted: string;
    /** BCP 47 tag of the messages: the wanted one where the library has it, otherwise a fallback. */
    readonly spoken: string;
}
/** Texts in one language. Immutable: another language is another object. */
export interface Words<Key extends string> {
    /** BCP 47 tag of the messages, for `lang` attributes. */
    readonly language: string;
    /** One message of the library. The site's own `messages` take precedence; `{holes}` are filled with `values`. */
    say(key: Key, values?: Readonly<Record<string, string | number>>): string;
    /**
     * A text of the site: in the wanted language, its base language, the fallback or English, otherwise its first
     * version.
     */
    text(text: Text | undefined): string | undefined;
    /** The name of a category or service: the site's label, the library's name of a built-in category, or its id. */
    nameOf(item: {
        readonly id: string;
        readonly label?: Text | undefined;
    }): string;
}
/** Whether the library has texts of its own for this category. */
export declare function isBuiltIn(id: string): id is BuiltIn;
/** Writing direction of a language. */
export declare function directionOf(language: string): 'ltr' | 'rtl';
/** The names that the locale of a language can have, from exact to general. */
export declare function tagsOf(language: string): string[];
/**
 * The tag of the locale to use for a language.
 *
 * @param exists tells whether there is a locale with this tag
 * @param fallback BCP 47 tag to try before English
 * @returns undefined where no locale exists, not even English
 */
export declare function localeTagFor(language: string, exists: (tag: string) => boolean, fallback?: string): string | undefined;
/**
 * The tag for the `lang` attribute when a locale is used for the wanted language: `nl-BE` with the locale `nl` is
 * `nl-BE`.
 */
export declare function spokenLanguage(wanted: string, localeTag: string): string;
/** The tags under which texts of a site are looked up: those of the wanted language, of the fallback and of English. */
export declare function textTags(wanted: string, fallbackLanguage?: string): string[];
/** The version of a site's text under the first of these tags that it has; otherwise its first version. */
export declare function textIn(text: Text, tags: readonly string[]): string | undefined;
/** Makes the texts of an interface from the messages of one locale and the configuration of one site. */
export declare function createWords<M extends Readonly<Record<BuiltIn, string>>>(messages: M, { wanted, spoken }: InterfaceLanguage, { messages: replacements, fallbackLanguage }: Pick<Config, 'messages' | 'fallbackLanguage'>): Words<keyof M & string>;
export {};
