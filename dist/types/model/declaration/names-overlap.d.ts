/**
 * Can one cookie match both of these declared names? That is so when either begins like the other, which is a wider rule
 * than whether a cookie matches a declaration (`matches-cookie.ts`): `_g*` and `_ga_*` have cookies in common.
 *
 * @param first an exact name, or a prefix followed by `*`
 * @param second the same
 */
export declare function namesOverlap(first: string, second: string): boolean;
