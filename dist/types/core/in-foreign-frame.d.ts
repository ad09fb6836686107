/** Does a page of another origin show this one in a frame? Only then the browser refuses to give the top document. */
export declare function isInForeignFrame(): boolean;
