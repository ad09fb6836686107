/** A method, getter or setter of the browser, called on the object to which it belongs. */
export type Native = (this: unknown, ...args: unknown[]) => unknown;
/**
 * Replaces a function of the browser by a function that can call it. Where the browser has no such function, nothing
 * happens; where a script of the page has frozen the function, it stays, and a message in the console says so.
 *
 * @param owner the object that has the property itself, not by inheritance
 * @param part the function of the property that is replaced: its getter, its setter, or its value if that is a method
 * @param wrap gets the present function, and returns the function that replaces it
 */
export declare function patch(owner: object | undefined, name: string, part: 'get' | 'set' | 'value', wrap: (native: Native) => Native): void;
/**
 * The object to which the browser gave this property: the last object in the chain of prototypes that has the property.
 * It is not read from a global such as `Document`, because some pages have a global of their own with such a name.
 */
export declare function ownerOf<Of extends object>(object: Of, name: keyof Of): Of;
