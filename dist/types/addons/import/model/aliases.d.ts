/** Translates an id of another tool to ours; an unknown id is returned as it is. */
export declare function aliasOf(name: string): string;
