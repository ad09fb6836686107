/** Does a page of another origin show this one in a frame? Only then may the top document not be read. */
export declare function isInForeignFrame(): boolean;
