/**
 * Makes data read-only, with everything in it. What the library hands out, a page can write to by accident, and must not
 * grant anything by it. Functions stay as they are.
 */
export declare function freezeData<T>(data: T): T;
