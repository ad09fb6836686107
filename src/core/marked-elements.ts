import { isElement } from '../host/native-document.ts';
import { idsIn } from '../model/config/ids-in.ts';

/** A place for a placeholder: there, something is missing that a held script would fill in. */
const PLACE = 'data-consent-placeholder';

/** The attributes that mark an element for the gate. */
export const markNames = ['data-consent', PLACE, 'data-consent-declaration'];

/** What the page marked for the gate. */
export const markedSelector = markNames.map((name) => `[${name}]`).join();

export const isPlaceholderPlace = (element: Element) => element.hasAttribute(PLACE);

/** The consent id that an element names; null for a place for the declaration. */
export const idOf = (element: Element) => element.getAttribute('data-consent') ?? element.getAttribute(PLACE);

/** The consent ids that it needs. */
export const idsOf = (element: Element) => idsIn(idOf(element));

/** Is this a script of HTML? One of SVG cannot be held. */
export const isScript = (element: Element): element is HTMLScriptElement =>
  element.localName === 'script' && 'text' in element;

/** An attribute of an element that the page changed. */
export interface ChangedAttribute {
  readonly element: Element;
  readonly name: string;
}

/** What changes of the page mean for the gate. */
export interface Changes {
  /** Marked elements that were added, or that got another mark, in no particular order. */
  readonly found: Set<Element>;
  /** Marked elements that were taken out; some may be back already. */
  readonly gone: Set<Element>;
  readonly attributes: readonly ChangedAttribute[];
}

/**
 * Sorts the records of a mutation observer.
 *
 * @returns undefined where that cannot be done: in a form, an `<input name="matches">` takes the place of the form's own
 *   method
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
