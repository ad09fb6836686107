import { warnOnce } from '../core/warn-once.ts';

/** A method, getter or setter of the browser's, called on whatever it belongs to. */
export type Native = (this: unknown, ...args: never[]) => unknown;

/**
 * Puts another function in the place of one of the browser's. Where the page has frozen it, or the browser has none,
 * it stays as it is.
 *
 * @param around gets the function that was there and gives the one that takes its place
 */
export function patch(
  owner: object | undefined,
  name: string,
  part: 'get' | 'set' | 'value',
  around: (native: Native) => Native,
): void {
  const found = owner && Object.getOwnPropertyDescriptor(owner, name);
  const native = found?.[part] as Native | undefined;
  if (!owner || !native) return;
  try {
    Object.defineProperty(owner, name, { ...found, [part]: around(native) });
  } catch {
    warnOnce(`${name} cannot be watched: something on this page has frozen it.`);
  }
}
