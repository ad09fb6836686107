/** A call of a vendor's function. */
export type Call = (...args: readonly unknown[]) => void;

/** How a vendor's own snippet names the parts of its function. */
export interface QueueNames {
  /** The list in which calls wait. @default 'queue' */
  readonly queue?: string;
  /** The method to which calls go once the vendor's script is there; without it, the script replaces the function. */
  readonly handler?: string;
}

/** The function of a vendor whose tag is the page's own: nothing is called before that tag has made it. */
export function ownCall(name: string): Call {
  return (...args) => {
    const vendor: unknown = Reflect.get(window, name);
    if (typeof vendor === 'function') vendor(...args);
  };
}

/**
 * Makes the vendor's function at `window[name]`, unless the page has it already: calls wait in its list for the
 * vendor's script. Snippets of vendors load nothing where they find the function, so on a page with one of those
 * {@link ownCall} is used.
 *
 * @returns calls the function that is there at that moment
 */
export function callQueue(name: string, { queue = 'queue', handler = '' }: QueueNames = {}): Call {
  if (typeof Reflect.get(window, name) !== 'function') {
    const waiting: unknown[] = [];
    const stub = function (this: unknown) {
      const handle: unknown = Reflect.get(stub, handler);
      // biome-ignore-start lint/complexity/noArguments: some vendors tell calls from other things by this type
      if (typeof handle === 'function') handle.apply(stub, arguments);
      else waiting.push(arguments);
      // biome-ignore-end lint/complexity/noArguments: as above
    };
    Reflect.set(stub, queue, waiting);
    Reflect.set(window, name, stub);
  }
  return (...args) => Reflect.get(window, name)(...args);
}

/**
 * Makes the vendor's list at `window[name]`, unless the page has it already.
 *
 * @returns adds to the list, or to what the vendor's script replaced it by
 */
export function listQueue(name: string): Call {
  if (!Reflect.get(window, name)) Reflect.set(window, name, []);
  return (...items) => Reflect.get(window, name).push(...items);
}

/** Sets global variables that a vendor's script reads. */
export function setGlobals(values: Readonly<Record<string, unknown>>): void {
  Object.assign(window, values);
}
