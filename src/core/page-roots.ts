import { document } from '../host/native-document.ts';
import { markedSelector, markNames } from './marked-elements.ts';

/**
 * Makes the list of roots in which the gate looks: the document, and the open shadow roots that the page registered.
 */
export function createPageRoots() {
  const roots = new Set<Node>([window.document]);

  /** Lets the observer report elements that are added or removed, and marks that change. */
  function watch(observer: MutationObserver): void {
    for (const root of roots) {
      observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: markNames });
    }
  }

  return {
    watch,
    /**
     * From now on, also watches the root of this element: a component may have moved it into a shadow root of its own.
     */
    follow(element: Element, observer: MutationObserver) {
      roots.add(element.getRootNode());
      watch(observer);
    },
    /**
     * Ignores a value that cannot be searched: because of one wrong call, each later decision would end in an error.
     */
    add: (root: Node) => 'querySelectorAll' in root && roots.add(root),
    /** From now on, nothing is found or watched. */
    clear: () => roots.clear(),
    isStopped: () => roots.size === 0,
    /** All marked elements, in document order. */
    findMarked: () =>
      [...roots].flatMap((root) => [
        ...(root === window.document ? document : (root as ShadowRoot)).querySelectorAll(markedSelector),
      ]),
  };
}
