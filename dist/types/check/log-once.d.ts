/** Writes a message to the console, for the developer of the site. The same message is written only once. */
export declare function logOnce(level: 'error' | 'warn', message: string): void;
