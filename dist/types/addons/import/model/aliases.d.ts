/** Translates an id of another tool to the id that it usually has here; an unknown id is returned as it is. */
export declare function aliasOf(name: string): string;
