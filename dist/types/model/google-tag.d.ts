/** Is this the address of one of Google's tags, or code with such an address in it? */
export declare function namesGoogleTag(text: string): boolean;
