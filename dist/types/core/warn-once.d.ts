/** Writes each message to the console once, for the person who builds the site. */
export declare function warnOnce(message: string): void;
