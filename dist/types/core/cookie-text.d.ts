/** What a script that assigns this text to `document.cookie` wants (RFC 6265bis §5.7). */
export interface CookieText {
    readonly name: string;
    /** It is over already, so the browser deletes the cookie. */
    readonly isDeletion: boolean;
}
/** Reads what is assigned to `document.cookie`. What cannot be read is no deletion. */
export declare function readCookieText(text: string): CookieText;
/** Is this moment (milliseconds since 1970) over by the visitor's clock? */
export declare function isPast(time: unknown): boolean;
