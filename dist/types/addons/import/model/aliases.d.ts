/** What a tool's own id is called here; the id itself where that is not known. */
export declare function aliasOf(name: string): string;
