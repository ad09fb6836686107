/** The type of which a held script is when it is released, without the spaces that browsers ignore. */
export declare function releasedType({ dataset }: HTMLElement): string;
/** Whether a browser runs scripts of this type. Others are for a library that looks for them. */
export declare function isJavaScript(type: string): boolean;
/** Whether a browser takes a script of this type for a module. */
export declare function isModule(type: string): boolean;
