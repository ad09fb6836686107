/** What a script wants that assigns this text to `document.cookie` (RFC 6265bis §5.7). */
export interface CookieText {
    readonly name: string;
    /** Its end is in the past, so the browser deletes the cookie. */
    readonly isDeletion: boolean;
}
/** Reads what is assigned to `document.cookie`. An end that cannot be read does not make it a deletion. */
export declare function readCookieText(text: string): CookieText;
/** Whether this moment (milliseconds since 1970) is over by the visitor's clock. */
export declare function isPast(time: unknown): boolean;
