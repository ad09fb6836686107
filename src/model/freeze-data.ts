/**
 * Makes data read-only, with everything in it. A page can write by accident to data that the library gives to it, and
 * must not grant anything in this way. Functions stay as they are.
 */
export function freezeData<T>(data: T): T {
  // Data that is frozen already is skipped, because an object can contain itself.
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.values(Object.freeze(data)).forEach(freezeData);
  }
  return data;
}
