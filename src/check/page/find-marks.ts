import { document } from '../../host/native-document.ts';
import { nearestName } from '../../model/config/nearest-name.ts';
import { absolute } from './addresses.ts';
import { findLiveInside } from './find-live-inside.ts';
import type { PageFacts } from './page-facts.ts';
import { quote } from './quote.ts';

/** Attributes that load something, each of which a held element keeps under another name. */
const KEPT = ['src', 'srcdoc', 'srcset', 'href', 'data', 'poster'];

/** Attributes from which scripts that load lazily take the address. */
const LAZY = ['data-src', 'data-lazy-src', 'data-lazy', 'data-srcset'];

/** The attributes with which a page speaks to the library, except `data-consent` itself. */
const MARKS = [...KEPT, ...['name', 'class', 'type', 'open', 'action', 'declaration', 'placeholder']].map(
  (name) => `data-consent-${name}`,
);

/** A place for a placeholder, which names what is missing there. */
const PLACE = 'data-consent-placeholder';

/** Finds elements with `data-consent` that load all the same, or never will; and places that stay empty. */
export function findMarkedElements(page: PageFacts): string[] {
  const loaded = loadedAddresses();
  return [...document.querySelectorAll(`[data-consent],[${PLACE}]`)].flatMap((element) => {
    const mark = element.hasAttribute('data-consent') ? 'data-consent' : PLACE;
    const ids = element.getAttribute(mark)?.match(/[^\s,]+/g) ?? [];
    const unholdable = findUnholdable(element);
    return [
      ...findUnknownIds(mark, ids, page),
      ...unholdable,
      ...findLiveInside(element),
      ...(element.matches('script') ? findScriptMistakes(element) : []),
      // What was released looks like what was never held.
      ...(mark === PLACE || unholdable.length > 0 || ids.some((id) => page.wasGranted(id)) || page.wasReleased(element)
        ? []
        : findLive(element, loaded)),
    ].map((problem) => `${problem} Found: ${quote(element)}`);
  });
}

function findUnknownIds(mark: string, ids: readonly string[], { config }: PageFacts): string[] {
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

/** What no attribute can hold. */
function findUnholdable(element: Element): string[] {
  return element instanceof SVGElement && element.localName === 'script'
    ? ['a script inside <svg> cannot be held. Put it outside, with type="text/plain".']
    : [];
}

/** A held script keeps its address where it is: a browser fetches nothing for a script of the type text/plain. */
function findScriptMistakes(script: Element): string[] {
  const name = ['data-consent-src', 'data-src'].find((candidate) => script.hasAttribute(candidate));
  return name && !script.hasAttribute('src')
    ? [
        `a held script needs its address in src: with type="text/plain" nothing is fetched. Write src instead of ${name}.`,
      ]
    : [];
}

function findLive(element: Element, loaded: ReadonlySet<string>): string[] {
  if (element.matches('script')) {
    return /^\s*text\/plain\s*$/i.test(element.getAttribute('type') ?? '')
      ? []
      : ['this script has data-consent but is not held: it runs at once. Write type="text/plain" in it.'];
  }
  const lazy = LAZY.find((name) => element.hasAttribute(name));
  if (lazy) {
    const kept = lazy.endsWith('srcset') ? 'data-consent-srcset' : 'data-consent-src';
    return [
      `a script that loads lazily sets src from ${lazy}, whatever was decided. Write ${kept} instead of ${lazy}.`,
    ];
  }
  // The library has taken back what was live.
  const taken = element.getAttribute('data-consent-live');
  const live = KEPT.filter(
    (name) => name === taken || (element.hasAttribute(name) && name !== (element.matches('a') ? 'href' : '')),
  );
  const beside = live.filter((name) => name !== taken && element.hasAttribute(`data-consent-${name}`));
  const alone = live.filter((name) => !beside.includes(name));
  return [
    ...beside.map(
      (name) => `${name} stands beside data-consent-${name}, so this element loads at once. Take ${name} out.`,
    ),
    ...alone.map(
      (name) =>
        `this element has data-consent but is not held: it loads at once. Write data-consent-${name} instead of ${name}.`,
    ),
    ...(live.length === 0 ? findLoadedByOthers(element, loaded) : []),
  ];
}

/** Lazy loaders and other scripts set `src` themselves, whatever was decided. */
function findLoadedByOthers(element: Element, loaded: ReadonlySet<string>): string[] {
  const kept = KEPT.map((name) => element.getAttribute(`data-consent-${name}`)).find(
    (address) => address && loaded.has(absolute(address)),
  );
  return kept
    ? [
        `"${kept}" was loaded before the visitor has chosen: something sets the address of this held element, or asks for it elsewhere. Leave that to the library.`,
      ]
    : [];
}

function loadedAddresses(): ReadonlySet<string> {
  return new Set(performance.getEntriesByType?.('resource').map(({ name }) => name));
}

/** Finds attributes that nearly have a name that means something. */
export function findMisspeltMarks(): string[] {
  const names = new Set<string>();
  return [...document.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().flatMap((name) => {
      const nearest = meantMark(name);
      if (!nearest || names.has(name)) return [];
      names.add(name);
      return [`${name} means nothing. Did you mean ${nearest}? Found: ${quote(element)}`];
    }),
  );
}

/** `data-content` and `data-context` are words of their own; others are of the library's own making. */
const OTHER_NAMES = /^data-(content|context|consent-(live|ran)$)/;

function meantMark(name: string): string | undefined {
  if (!name.startsWith('data-con') || name === 'data-consent' || MARKS.includes(name) || OTHER_NAMES.test(name)) {
    return undefined;
  }
  return nearestName(name, [...MARKS, 'data-consent']);
}
