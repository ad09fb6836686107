/** How long calls that are replayed wait for their vendor's function, and how often they look for it; milliseconds. */
const VENDOR_TIMEOUT_MS = 10_000;
const LOOK_EVERY_MS = 200;

/**
 * Calls a vendor's function as soon as it is there.
 *
 * @param name of the global variable: the function itself, or what has it as `method`
 * @param waited milliseconds until now
 */
export function callVendor(name: string, method: string | undefined, args: readonly unknown[], waited = 0): void {
  const root: unknown = Reflect.get(window, name);
  const found: unknown = method ? Object(root)[method] : root;
  if (typeof found === 'function') found.apply(root, args);
  else if (waited < VENDOR_TIMEOUT_MS) {
    setTimeout(() => callVendor(name, method, args, waited + LOOK_EVERY_MS), LOOK_EVERY_MS);
  }
}
