/** Is this a name of the object itself? `Object.hasOwn` is younger than some browsers that visitors use. */
export declare function hasOwn(object: object, name: PropertyKey): boolean;
