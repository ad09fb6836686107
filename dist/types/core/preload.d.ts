/** Starts the download of a script whose turn comes later. */
export declare function preload(script: HTMLScriptElement, isModule: boolean): void;
