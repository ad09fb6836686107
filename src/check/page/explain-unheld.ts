import { document } from '../../host/native-document.ts';
import { absolute, addressesIn, addressesOf, LOADING_ELEMENTS } from './addresses.ts';
import { describeUnheld } from './describe-unheld.ts';
import type { PageFacts } from './page-facts.ts';
import { type Found, servicesAt } from './services-at.ts';

/** Inline scripts; those with `src` are among the loading elements. */
const INLINE_SCRIPTS = 'script:not([src],[data-consent])';

/** Types of scripts that a browser runs (HTML, "JavaScript MIME type"; here the ones in use). */
const RUNNING_TYPE = /^\s*(|module|(text|application)\/(x-)?(java|ecma)script)\s*$/i;

/**
 * Explains elements of services that need consent and that nothing holds: the tag that was left in, a snippet or frame that
 * was pasted.
 */
export function explainUnheldElements(page: PageFacts): string[] {
  const inline = [...document.querySelectorAll<HTMLScriptElement>(INLINE_SCRIPTS)]
    .filter(runs)
    .map((script) => ({ script, addresses: addressesIn(script.textContent ?? '') }));
  // What a snippet puts into the page is not what the site has to change.
  const beginnings = inline.flatMap(({ addresses }) => addresses.map(absolute));
  const isNoPartOfSnippet = (address: string) =>
    !beginnings.some((beginning) => absolute(address).startsWith(beginning));

  const loading = [...document.querySelectorAll(LOADING_ELEMENTS)].filter(
    (element) => !element.hasAttribute('data-consent') && !(element instanceof HTMLScriptElement && !runs(element)),
  );
  return [
    ...loading.flatMap((element) => {
      const addresses = addressesOf(element);
      return problemsOf(element, element.matches('script') ? addresses.filter(isNoPartOfSnippet) : addresses);
    }),
    // A script that has the address of an embed in it may well wait for a click.
    ...inline.flatMap(({ script, addresses }) => problemsOf(script, addresses, ({ known }) => known?.isEmbed !== true)),
  ];

  function problemsOf(element: Element, addresses: readonly string[], isMeant = (_: Found) => true): string[] {
    for (const address of addresses) {
      const found = servicesAt(address, page.config.services);
      const problem = isMeant(found) ? describeUnheld(element, address, found, page) : undefined;
      if (problem) return [problem];
    }
    return [];
  }
}

function runs(script: HTMLScriptElement): boolean {
  return RUNNING_TYPE.test(script.getAttribute('type') ?? '');
}
