/**
 * Copies what a site wrote, without anything inherited: neither from a `__proto__` key in JSON, nor from names that an
 * old library added to `Object.prototype`. Fields that are `undefined` are left out, because they would replace a
 * default. Functions, such as those of the site's own integrations, are not copied but
 * kept. Each field is read once: a getter can answer differently the next time.
 *
 * @param copies what has been copied already: an integration of the site's own can have an object that contains itself
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
      // A getter that throws, or more levels than can be followed: that is no value, and not the default either.
      copy[key] = null;
    }
  }
  return copy;
}

/** An object with these fields and no others: what `Object.prototype` has is not read from it. */
export function bare<T extends object>(fields: T): T {
  return Object.assign(Object.create(null), fields);
}
