/**
 * Copies what a site wrote, without anything inherited: neither from a `__proto__` key in JSON, nor from names that an
 * old library added to `Object.prototype`. Fields that are `undefined` are left out, because they would replace a
 * default. Functions, such as those of the site's own integrations, are not copied but kept.
 */
export function ownData<T>(value: T): T {
  if (Array.isArray(value)) return Array.from(value, (item) => ownData(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.create(null);
  for (const [key, field] of Object.entries(value)) {
    if (key !== '__proto__' && field !== undefined) copy[key] = ownData(field);
  }
  return copy;
}

/** An object with these fields and no others: what `Object.prototype` has is not read from it. */
export function bare<T extends object>(fields: T): T {
  return Object.assign(Object.create(null), fields);
}
