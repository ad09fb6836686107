import { isElement } from '../host/native-document.ts';
import { idsIn } from '../model/config/ids-in.ts';

/** Marks a place for a placeholder: an element that a held script would fill. */
const PLACE = 'data-consent-placeholder';

/** The attributes that mark an element for the gate. */
export const markNames = ['data-consent', PLACE, 'data-consent-declaration'];

/** Selects all elements that the page marked for the gate. */
export const markedSelector = markNames.map((name) => `[${name}]`).join();

export const isPlaceholderPlace = (element: Element) => element.hasAttribute(PLACE);

/** The text of the mark, with one or more consent ids; null for a place for the declaration. */
export const idOf = (element: Element) => element.getAttribute('data-consent') ?? element.getAttribute(PLACE);

/** The consent ids that an element needs. */
export const idsOf = (element: Element) => idsIn(idOf(element));

/** Is this a script of HTML? A script of SVG cannot be held. */
export const isScript = (element: Element): element is HTMLScriptElement =>
  element.localName === 'script' && 'text' in element;

/** An attribute of an element that the page changed. */
export interface ChangedAttribute {
  readonly element: Element;
  readonly name: string;
}

/** Changes of the page, as the gate needs them. */
export interface Changes {
  /** Marked elements that were added, in no particular order. */
  readonly found: Set<Element>;
  /** Marked elements that were removed; some may be back in the page already. */
  readonly gone: Set<Element>;
  readonly attributes: readonly ChangedAttribute[];
}

/**
 * Sorts the records of a mutation observer.
 *
 * @returns undefined if the records cannot be read: an `<input name="matches">` in a form hides the method `matches` of
 *   the form
 */
export function changesIn(records: readonly MutationRecord[]): Changes | undefined {
  const found = new Set<Element>();
  const gone = new Set<Element>();
  const attributes: ChangedAttribute[] = [];
  try {
    for (const { target, attributeName, addedNodes, removedNodes } of records) {
      if (attributeName && isElement(target)) attributes.push({ element: target, name: attributeName });
      addMarked(addedNodes, found);
      addMarked(removedNodes, gone);
    }
  } catch {
    return undefined;
  }
  return { found, gone, attributes };
}

function addMarked(nodes: NodeList, to: Set<Element>): void {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (node.matches(markedSelector)) to.add(node);
    if (!node.firstElementChild) continue;
    for (const inside of node.querySelectorAll(markedSelector)) to.add(inside);
  }
}
