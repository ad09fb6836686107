/**
 * Can a cookie match both of these declared names? For example, `_g*` and `_ga_*` have cookies in common. (Whether one
 * cookie matches a declaration is another rule: `matches-cookie.ts`.)
 *
 * @param first an exact name, or a prefix followed by `*`
 * @param second the same
 */
export declare function namesOverlap(first: string, second: string): boolean;
