import { nearestName } from '../../model/config/nearest-name.ts';
import { absolute } from './addresses.ts';
import type { PageFacts } from './page-facts.ts';
import { quote } from './quote.ts';

/** Attributes that load something, each of which a held element keeps under another name. */
const KEPT = ['src', 'srcset', 'href', 'data', 'poster', 'srcdoc'];

/** The attributes with which a page speaks to the library, but for `data-consent` itself. */
const MARKS = [...KEPT, ...['class', 'type', 'open', 'action', 'declaration', 'placeholder']].map(
  (name) => `data-consent-${name}`,
);

/** Finds elements with `data-consent` that load all the same, or never will. */
export function findMarkedElements(page: PageFacts): string[] {
  const loaded = loadedAddresses();
  return [...document.querySelectorAll('[data-consent]')].flatMap((element) => {
    const ids = idsOf(element);
    return [
      ...findUnknownIds(ids, page),
      ...(element.matches('script') ? findScriptMistakes(element) : []),
      // What was released looks like what was never held.
      ...(ids.some((id) => page.wasGranted(id)) || page.wasReleased(element) ? [] : findLive(element, loaded)),
    ].map((problem) => `${problem} Found: ${quote(element)}`);
  });
}

function idsOf(element: Element): string[] {
  return element.getAttribute('data-consent')?.match(/[^\s,]+/g) ?? [];
}

function findUnknownIds(ids: readonly string[], { config }: PageFacts): string[] {
  const known = config.items.map(({ id }) => id);
  if (ids.length === 0) return ['data-consent is empty, so this element is never released. Write the id of a service.'];
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => {
      const nearest = nearestName(id, known);
      const meant = nearest ? `Did you mean "${nearest}"?` : `Write one of: ${known.join(', ')}.`;
      return `data-consent="${id}" is not in the configuration, so this element is never released. ${meant}`;
    });
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
  const live = KEPT.filter((name) => element.hasAttribute(name) && name !== (element.matches('a') ? 'href' : ''));
  const beside = live.filter((name) => element.hasAttribute(`data-consent-${name}`));
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
  const lazy = ['data-src', 'data-lazy-src', 'data-lazy', 'data-srcset'].find((name) => element.hasAttribute(name));
  if (lazy) {
    const kept = lazy.endsWith('srcset') ? 'data-consent-srcset' : 'data-consent-src';
    return [
      `a script that loads lazily sets src from ${lazy}, whatever was decided. Write ${kept} instead of ${lazy}.`,
    ];
  }
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

/** `data-content` and `data-context` are words of their own. */
const OTHER_NAMES = /^data-(content|context)/;

function meantMark(name: string): string | undefined {
  if (!name.startsWith('data-con') || name === 'data-consent' || MARKS.includes(name) || OTHER_NAMES.test(name)) {
    return undefined;
  }
  return nearestName(name, [...MARKS, 'data-consent']);
}
