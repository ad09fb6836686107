/** The language of the page as it is now: that of `<html lang>`, otherwise the browser's. */
export declare function pageLanguage(): string;
/**
 * Tells when the page gets another language: a router can change `<html lang>` with each route. It is told in the task
 * of the change, before anything is painted.
 *
 * @returns how to stop
 */
export declare function followPageLanguage(onChange: (language: string) => void): () => void;
