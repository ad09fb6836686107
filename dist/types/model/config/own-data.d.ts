/**
 * Copies what a site wrote, without anything inherited: neither from a `__proto__` key in JSON, nor from names that an
 * old library added to `Object.prototype`. Fields that are `undefined` are left out, because they would replace a
 * default. Functions, such as those of the site's own integrations, are not copied but
 * kept. Each field is read once: a getter can answer differently the next time.
 *
 * @param copies what has been copied already: an integration of the site's own can have an object that contains itself
 */
export declare function ownData<T>(value: T, copies?: Map<unknown, unknown>): T;
/** An object with these fields and no others: what `Object.prototype` has is not read from it. */
export declare function bare<T extends object>(fields: T): T;
