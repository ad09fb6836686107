/** What a tool's own id is here; itself where it is not known. */
export declare const aliasOf: (name: string) => string;
