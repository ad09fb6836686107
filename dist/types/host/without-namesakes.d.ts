/**
 * Calls `act` while no element of the page hides this member of `document`, for packages that use the real document. An
 * element with the name or id `member` would hide it. The elements get their names back before any other code runs.
 */
export declare function withoutNamesakes(member: string, act: () => void): void;
