/** The current language of the page: the value of `<html lang>`, otherwise the language of the browser. */
export declare function pageLanguage(): string;
/**
 * Calls `onChange` when the page gets another language, because a router can change `<html lang>` with each route. The
 * call comes in the task of that change, before anything is painted.
 *
 * @returns a function that stops the calls
 */
export declare function followPageLanguage(onChange: (language: string) => void): () => void;
