/** Is this a promise of any kind? Some pages replace `Promise`, so `instanceof` does not tell. */
export function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return value instanceof Object && 'then' in value;
}
