/**
 * Copies the data that a site wrote, without inherited fields: neither from a `__proto__` key in JSON, nor from names
 * that an old library added to `Object.prototype`. Fields that are `undefined` are left out, because they would replace
 * a default. Functions, such as those of the site's own integrations, are used as they are. Each field is read once,
 * because a getter can return another value the next time.
 *
 * @param copies the copy of each object so far: an integration of the site's own can have an object that contains
 *   itself
 */
export function ownData<T>(value: T, copies = new Map<unknown, unknown>()): T {
  if (typeof value !== 'object' || value === null) return value;
  if (copies.has(value)) return copies.get(value) as T;
  const copy = Array.isArray(value) ? Array(value.length).fill(undefined) : Object.create(null);
  copies.set(value, copy);
  for (const key of Object.keys(value)) {
    try {
      const field = ownData(Reflect.get(value, key), copies);
      if (key !== '__proto__' && field !== undefined) copy[key] = field;
    } catch {
      // A getter threw, or the data has too many levels. Null, because without the field the default would count.
      copy[key] = null;
    }
  }
  return copy;
}

/** An object with these fields and no prototype, so that nothing is read that a script added to `Object.prototype`. */
export function withoutPrototype<T extends object>(fields: T): T {
  return Object.assign(Object.create(null), fields);
}
