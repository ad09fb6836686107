/**
 * Does the object itself have a property of this name? Some browsers that visitors use do not have `Object.hasOwn` yet.
 */
export declare function hasOwn(object: object, name: PropertyKey): boolean;
