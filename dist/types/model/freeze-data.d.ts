/**
 * Makes data read-only, with everything in it. A page can write by accident to data that the library gives to it, and
 * must not grant anything in this way. Functions stay as they are.
 */
export declare function freezeData<T>(data: T): T;
