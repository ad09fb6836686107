/**
 * Listens for libraries that are about to keep a copy of the page.
 *
 * @param beforeCopy called in time, with what is copied
 */
export declare function listenForCopies(beforeCopy: (copied: Node) => void, signal: AbortSignal): void;
/**
 * Listens for Turbo when it changes the page in place.
 *
 * @param isOurs did the library set this attribute? Then it stays.
 */
export declare function listenForMorphs(isOurs: (element: Element, attribute: string) => boolean, signal: AbortSignal): void;
/** Is the page a kept copy that Turbo shows until the page itself has come? */
export declare function isPreview(): boolean;
