/**
 * Names the script that is running, for a message to the person who builds the site. The name is the address of the
 * script element that runs now, otherwise of the nearest script on the stack that is not this file.
 */
export declare function callerName(): string;
