/** Says each thing once on the console, for the person who builds the site. */
export declare function warnOnce(message: string): void;
