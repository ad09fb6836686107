import { document } from '../../host/native-document.ts';
import { nearestName } from '../../model/config/nearest-name.ts';
import { absolute } from './addresses.ts';
import { explainLiveInside } from './explain-live-inside.ts';
import { KEPT } from './explain-misspelt-attributes.ts';
import type { PageFacts } from './page-facts.ts';
import { quote } from './quote.ts';

/** Attributes from which lazy-loading scripts take the address. */
const LAZY = ['data-src', 'data-lazy-src', 'data-lazy', 'data-srcset'];

/** The attribute of a place for a placeholder. Its value names the service that is missing there. */
const PLACE = 'data-consent-placeholder';

/**
 * Explains marks that do not do what was meant: the element is not held, or is never released, or the placeholder stays
 * for ever.
 *
 * @returns one message for each mistake
 */
export function explainMarks(page: PageFacts): string[] {
  const loaded = loadedAddresses();
  return [...document.querySelectorAll(`[data-consent],[${PLACE}]`)].flatMap((element) => {
    const mark = element.hasAttribute('data-consent') ? 'data-consent' : PLACE;
    const ids = element.getAttribute(mark)?.match(/[^\s,]+/g) ?? [];
    const unholdable = explainUnholdable(element);
    return [
      ...explainUnknownIds(mark, ids, page),
      ...unholdable,
      ...explainLiveInside(element),
      ...(element.matches('script') ? explainScriptMistakes(element) : []),
      ...(mark === PLACE || unholdable.length > 0 || mayHaveBeenReleased(element, ids, page)
        ? []
        : explainLive(element, loaded)),
    ].map((problem) => `${problem} Found: ${quote(element)}`);
  });
}

/**
 * An element that was released looks like one that was never held, so it cannot be judged. One id that was granted is
 * enough: the page can have had another mark then.
 */
function mayHaveBeenReleased(element: Element, ids: readonly string[], page: PageFacts): boolean {
  return ids.some((id) => page.wasGranted(id)) || page.wasReleased(element);
}

function explainUnknownIds(mark: string, ids: readonly string[], { config }: PageFacts): string[] {
  const known = config.items.map(({ id }) => id);
  const effect = mark === PLACE ? 'this placeholder stays for ever' : 'this element is never released';
  if (ids.length === 0) return [`${mark} is empty, so ${effect}. Write the id of a service.`];
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => {
      const nearest = nearestName(id, known);
      const meant = nearest ? `Did you mean "${nearest}"?` : `Write one of: ${known.join(', ')}.`;
      return `${mark}="${id}" is not in the configuration, so ${effect}. ${meant}`;
    });
}

/** Some elements cannot be held by any attribute. */
function explainUnholdable(element: Element): string[] {
  return element instanceof SVGElement && element.localName === 'script'
    ? ['a script inside <svg> cannot be held. Put it outside, with type="text/plain".']
    : [];
}

/** A held script has its address in `src`: a browser fetches nothing for a script of the type text/plain. */
function explainScriptMistakes(script: Element): string[] {
  const name = ['data-consent-src', 'data-src'].find((candidate) => script.hasAttribute(candidate));
  return name && !script.hasAttribute('src')
    ? [
        `a held script needs its address in src: with type="text/plain" nothing is fetched. Write src instead of ${name}.`,
      ]
    : [];
}

/** The element has an attribute that loads something, or somebody else loads it. */
function explainLive(element: Element, loaded: ReadonlySet<string>): string[] {
  if (element.matches('script')) {
    return /^\s*text\/plain\s*$/i.test(element.getAttribute('type') ?? '')
      ? []
      : ['this script has data-consent but is not held: it runs at once. Write type="text/plain" in it.'];
  }
  const lazy = LAZY.find((name) => element.hasAttribute(name));
  if (lazy) {
    const kept = lazy.endsWith('srcset') ? 'data-consent-srcset' : 'data-consent-src';
    return [`a lazy-loading script sets src from ${lazy}, whatever was decided. Write ${kept} instead of ${lazy}.`];
  }
  // The name of an attribute that the page had as it is: it loaded until the library moved it to `data-consent-…`.
  const moved = element.getAttribute('data-consent-live');
  // The address of a link loads nothing until somebody clicks.
  const harmless = element.matches('a') ? 'href' : '';
  const live = KEPT.filter((name) => name === moved || (element.hasAttribute(name) && name !== harmless));
  const doubled = live.filter((name) => name !== moved && element.hasAttribute(`data-consent-${name}`));
  const notHeld = live.filter((name) => !doubled.includes(name));
  return [
    ...doubled.map(
      (name) => `${name} stands beside data-consent-${name}, so this element loads at once. Take ${name} out.`,
    ),
    ...notHeld.map(
      (name) =>
        `this element has data-consent but is not held: it loads at once. Write data-consent-${name} instead of ${name}.`,
    ),
    ...(live.length === 0 ? explainLoadedByOthers(element, loaded) : []),
  ];
}

/** Lazy-loading and other scripts set `src` themselves, whatever was decided. */
function explainLoadedByOthers(element: Element, loaded: ReadonlySet<string>): string[] {
  const kept = KEPT.map((name) => element.getAttribute(`data-consent-${name}`)).find(
    (address) => address && loaded.has(absolute(address)),
  );
  return kept
    ? [
        `"${kept}" was loaded before the visitor chose: a script sets the address of this held element, or another element loads the same address. Leave that to the library.`,
      ]
    : [];
}

function loadedAddresses(): ReadonlySet<string> {
  return new Set(performance.getEntriesByType?.('resource').map(({ name }) => name));
}
