/** A sheet or a rule: what may have a condition, and hold more rules. */
interface Group {
  readonly media?: MediaList;
  readonly cssRules?: CSSRuleList;
  readonly styleSheet?: Group | null;
}

/** Whether the page gives the library other colours in another colour scheme by `@media`, not by `light-dark()`. */
export function hasSchemeRules(): boolean {
  return [...document.styleSheets, ...document.adoptedStyleSheets].some((sheet) => {
    try {
      return isForScheme(sheet);
    } catch {
      // a sheet of another site, which may not be read
      return false;
    }
  });
}

function isForScheme({ media, cssRules, styleSheet }: Group): boolean {
  const rules = [...(cssRules ?? styleSheet?.cssRules ?? [])];
  return media?.mediaText.includes('prefers-color-scheme')
    ? rules.some(({ cssText }) => cssText.includes('--akkoord-'))
    : rules.some((rule) => isForScheme(rule as Group));
}
