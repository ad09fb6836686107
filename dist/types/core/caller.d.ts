/**
 * Which script is at work, for a message to the person who builds the site: the address of the script that runs now,
 * or of the nearest one on the stack that is not this file.
 */
export declare function callerName(): string;
