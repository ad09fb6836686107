import { document } from '../../host/native-document.ts';

/** A style sheet or a rule, as far as it can have a media condition and contain rules. */
interface RuleGroup {
  readonly media?: MediaList;
  readonly cssRules?: CSSRuleList;
  /** The style sheet of an `@import` rule. */
  readonly styleSheet?: RuleGroup | null;
}

/**
 * Does the page set colours of the library under `@media (prefers-color-scheme: …)`, rather than with `light-dark()`?
 */
export function hasSchemeRules(): boolean {
  return [...document.styleSheets, ...document.adoptedStyleSheets].some((sheet) => {
    try {
      return setsColoursForScheme(sheet);
    } catch {
      // The browser does not let a page read the style sheets of other sites.
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
