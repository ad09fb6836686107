/** Writes a message to the console, for the person who builds the site. The same message is written once. */
export declare function logOnce(level: 'error' | 'warn', message: string): void;
