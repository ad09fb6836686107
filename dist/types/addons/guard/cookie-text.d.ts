/** The effect that assigning a text to `document.cookie` would have (RFC 6265bis §5.7). */
export interface CookieText {
    readonly name: string;
    /** True: the browser deletes the cookie, because its end is in the past. */
    readonly isDeletion: boolean;
}
/** Reads a text that is assigned to `document.cookie`. An end that cannot be read does not count as a deletion. */
export declare function readCookieText(text: string): CookieText;
/** Is this moment (milliseconds since 1970) over by the visitor's clock? */
export declare function isPast(time: unknown): boolean;
