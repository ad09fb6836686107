import { document } from '../host/native-document.ts';
import { markedSelector, markNames } from './marked-elements.ts';

/** Where the gate looks: the document, and the open shadow roots that the page registered. */
export function createPageRoots() {
  const roots = new Set<Node>([window.document]);

  /** Tells of elements that come and go, and of marks that change. */
  function watch(observer: MutationObserver): void {
    for (const root of roots) {
      observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: markNames });
    }
  }

  return {
    watch,
    /** Watches where this element is now, too: a component can have moved it into a shadow root of its own. */
    follow(element: Element, observer: MutationObserver) {
      roots.add(element.getRootNode());
      watch(observer);
    },
    /** What cannot be searched is not kept: one wrong call would end all later decisions in an error. */
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
