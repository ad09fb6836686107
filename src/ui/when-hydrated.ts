import { document } from '../host/native-document.ts';

/** How often a part of the page is looked at that React has not taken over yet, milliseconds. */
const PAUSE_MS = 300;

/** What React keeps of a boundary. A fiber has a second one, its alternate, and one of both is what is shown now. */
interface Fiber {
  readonly alternate?: Fiber | null;
  readonly memoizedState?: { readonly dehydrated?: unknown } | null;
}

/**
 * Runs when React has taken over the part of the page in which this element stands. A `<Suspense>` that the server
 * rendered may wait for its own file or data, long after the rest was taken over, and React tells nobody when it goes on.
 */
export function whenHydrated(element: Element, run: () => void): void {
  if (element.isConnected && isInDehydrated(element)) setTimeout(whenHydrated, PAUSE_MS, element, run);
  else run();
}

/** Comments are around each boundary: `<!--$-->…<!--/$-->`; in React's words, `<!--&-->…<!--/&-->` is an activity. */
function isInDehydrated(element: Element): boolean {
  // A walker: the `parentNode` of a form can be an input of that name, and the way up would have no end.
  const walker = document.createTreeWalker(window.document);
  walker.currentNode = element;
  do {
    const place = walker.currentNode;
    let closed = 0;
    while (walker.previousSibling()) {
      const before = walker.currentNode;
      if (!isComment(before)) continue;
      if (/^\/[$&]$/.test(before.data)) closed += 1;
      else if (!/^(\$[?!~]?|&)$/.test(before.data)) continue;
      else if (closed > 0) closed -= 1;
      else if (isDehydrated(before)) return true;
    }
    walker.currentNode = place;
  } while (walker.parentNode());
  return false;
}

/** Does React know this boundary and wait with it? Where it keeps anything else than expected, it is not waited for. */
function isDehydrated(boundary: Comment): boolean {
  const entry = Object.entries(boundary).find(([name]) => name.startsWith('__reactFiber$'));
  const fiber: Fiber | undefined = entry?.[1];
  return [fiber, fiber?.alternate ?? fiber].every((each) => Boolean(each?.memoizedState?.dehydrated));
}

/** Not `instanceof`: pages have a global `Comment` of their own. */
function isComment(node: Node): node is Comment {
  return node.nodeType === 8;
}
