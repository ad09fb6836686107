import type { SpokenLocale } from '../core/second-layer.ts';
import type { Locale } from '../model/words/messages.ts';
/** The languages beyond Dutch and English, each a file of its own. */
export interface LocaleFiles {
    /** Is there a file for this tag? */
    has(tag: string): boolean;
    /** Loads it. */
    load(tag: string): Promise<Locale>;
}
/** Which language the interface speaks. */
export interface Languages {
    /** The language that is spoken now. */
    readonly locale: SpokenLocale;
    /**
     * Speaks this language from now on, if its messages are there or need no file.
     *
     * @returns a promise where the messages must come first: call again when it is fulfilled. It never rejects; a language
     *   whose file is lost gets the fallback
     */
    speak(wanted: string): Promise<void> | undefined;
}
/**
 * Makes the languages of one interface.
 *
 * @param fallback BCP 47 tag of the language for what has no file; default English
 */
export declare function createLanguages(files: LocaleFiles, fallback: string | undefined, report: (error: unknown) => void): Languages;
