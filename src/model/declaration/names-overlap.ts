/**
 * Can a cookie match both of these declared names? For example, `_g*` and `_ga_*` have cookies in common. (Whether one
 * cookie matches a declaration is another rule: `matches-cookie.ts`.)
 *
 * @param first an exact name, or a prefix followed by `*`
 * @param second the same
 */
export function namesOverlap(first: string, second: string): boolean {
  const beginnings = [beginningOf(first), beginningOf(second)] as const;
  return beginnings[0].startsWith(beginnings[1]) || beginnings[1].startsWith(beginnings[0]);
}

/** How every cookie of this declared name begins. An exact name ends with `;`, which no name contains. */
function beginningOf(declaredName: string): string {
  return declaredName.endsWith('*') ? declaredName.slice(0, -1) : `${declaredName};`;
}
