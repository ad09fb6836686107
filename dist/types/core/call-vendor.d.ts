/**
 * Calls a vendor's function as soon as it is there.
 *
 * @param name of the global variable: the function itself, or what has it as `method`
 * @param waited milliseconds until now
 */
export declare function callVendor(name: string, method: string | undefined, args: readonly unknown[], waited?: number): void;
