/** The effect that assigning a text to `document.cookie` would have (RFC 6265bis §5.7). */
export interface CookieText {
    readonly name: string;
    /** The browser deletes the cookie, because its end is in the past. */
    readonly isDeletion: boolean;
}
/** Reads a text that is assigned to `document.cookie`. An end that cannot be read does not make it a deletion. */
export declare function readCookieText(text: string): CookieText;
/** Whether this moment (milliseconds since 1970) is over by the visitor's clock. */
export declare function isPast(time: unknown): boolean;
