/**
 * Copies the data that a site wrote, without inherited fields: neither from a `__proto__` key in JSON, nor from names
 * that an old library added to `Object.prototype`. Fields that are `undefined` are left out, because they would replace
 * a default. Functions, such as those of the site's own integrations, are used as they are. Each field is read once,
 * because a getter can return another value the next time.
 *
 * @param copies the copy of each object so far: an integration of the site's own can have an object that contains
 *   itself
 */
export declare function ownData<T>(value: T, copies?: Map<unknown, unknown>): T;
/** An object with these fields and no prototype, so that nothing is read that a script added to `Object.prototype`. */
export declare function withoutPrototype<T extends object>(fields: T): T;
