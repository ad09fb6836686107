/**
 * Runs while no element of the page takes the place of this member of `document`: for packages that ask it themselves.
 * The elements have their names back before anything else runs.
 */
export declare function withoutNamesakes(member: string, act: () => void): void;
