/**
 * Checks the colours of the banner and of the preferences whenever they are in the page: now, and when they appear.
 * Call it when the page has been parsed.
 *
 * @param signal stops the checks
 */
export declare function watchColours(signal: AbortSignal): void;
