import { document } from '../host/native-document.ts';
import { markedSelector, markNames } from './marked-elements.ts';

/** Where the gate looks: the document, and the open shadow roots that the page registered. */
export function createPageRoots() {
  const roots = new Set<Document | ShadowRoot>([window.document]);
  return {
    add: (root: ShadowRoot) => roots.add(root),
    /** From now on, nothing is found or watched. */
    clear: () => roots.clear(),
    isCleared: () => roots.size === 0,
    /** All marked elements, in document order. */
    findMarked: () =>
      [...roots].flatMap((root) => [
        ...(root instanceof ShadowRoot ? root : document).querySelectorAll(markedSelector),
      ]),
    /** Tells of elements that come and go, and of marks that change. */
    watch(observer: MutationObserver) {
      for (const root of roots) {
        observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: markNames });
      }
    },
  };
}
