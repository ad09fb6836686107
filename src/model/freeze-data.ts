/**
 * Makes data read-only, with everything in it. What the library hands out, a page can write to by accident, and must not
 * grant anything by it. Functions stay as they are.
 */
export function freezeData<T>(data: T): T {
  // What is frozen already can contain itself.
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.values(Object.freeze(data)).forEach(freezeData);
  }
  return data;
}
