/** A style sheet or a rule: what can have a media condition and hold more rules. */
interface RuleGroup {
  readonly media?: MediaList;
  readonly cssRules?: CSSRuleList;
  /** What an `@import` rule brought. */
  readonly styleSheet?: RuleGroup | null;
}

/** Does the page set colours of the library under `@media (prefers-color-scheme: …)`, rather than with `light-dark()`? */
export function hasSchemeRules(): boolean {
  return [...document.styleSheets, ...document.adoptedStyleSheets].some((sheet) => {
    try {
      return setsColoursForScheme(sheet);
    } catch {
      // A style sheet of another site may not be read.
      return false;
    }
  });
}

function setsColoursForScheme({ media, cssRules, styleSheet }: RuleGroup): boolean {
  const rules = [...(cssRules ?? styleSheet?.cssRules ?? [])];
  if (media?.mediaText.includes('prefers-color-scheme')) {
    return rules.some(({ cssText }) => cssText.includes('--akkoord-'));
  }
  return rules.some((rule) => setsColoursForScheme(rule as RuleGroup));
}
