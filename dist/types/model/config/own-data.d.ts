/**
 * A copy of what a site wrote that has its own fields and nothing inherited: neither from a `__proto__` key in JSON, nor
 * from names that an old library put on `Object.prototype`. Fields that are `undefined` are left out, because they would
 * take the place of a default. Functions, such as integrations of the site's own, are the same ones.
 */
export declare function ownData<T>(value: T): T;
