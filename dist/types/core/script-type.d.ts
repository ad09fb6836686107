/** The type that a held script gets when it is released, without the spaces around it, which browsers ignore. */
export declare function releasedType({ dataset }: HTMLElement): string;
/** Does a browser run scripts of this type? Scripts of another type are data for a library that looks for them. */
export declare function isJavaScript(type: string): boolean;
/** Does a browser run a script of this type as a module? */
export declare function isModule(type: string): boolean;
