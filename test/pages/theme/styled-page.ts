import type { Visitor } from '../../support/visitor.ts';
import { config, setUpWithChecks } from '../site.ts';

const film =
  '<iframe data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/abc" title="Film" width="480" height="270"></iframe>';
/** A page with every layer, and these rules of its own. */
export const page = (css: string) => ({
  lang: 'nl',
  head: `<style id="own">${css}</style>${setUpWithChecks({ ...config, trigger: true })}`,
  body: `<main><h1>Kop</h1>${film}<div data-consent-declaration></div></main>`,
});

/** Computed values of something in a layer, slotted or in its root. */
export const look = (visitor: Visitor, layer: string, selector: string, ...properties: string[]) =>
  visitor.run(
    (layer, selector, properties) => {
      const host = document.querySelector(layer);
      const node = host?.querySelector(selector) ?? host?.shadowRoot?.querySelector(selector);
      const style = node && getComputedStyle(node);
      return properties.map((name) => style?.getPropertyValue(name));
    },
    layer,
    selector,
    properties,
  );
