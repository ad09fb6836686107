import { document } from '../host/native-document.ts';

/**
 * Told before these libraries show a page, which can be one that they kept, or compare it with the one that is shown.
 */
const BEFORE_RENDER = { 'turbo:before-render': 'newBody', 'turbo:before-frame-render': 'newFrame' };

/**
 * Listens to libraries (Turbo, htmx, Livewire) that keep snapshots of pages to show them again. What was live in a page
 * when it was kept would load as soon as it is shown, before anybody could look at it.
 *
 * @param prepare gives what is marked in there its attributes, or takes them back; `isShownNext` says whether that page is
 *   shown next, or only kept
 */
export function watchPageSnapshots(
  prepare: (root: ParentNode, isShownNext: boolean) => void,
  signal: AbortSignal,
): void {
  for (const [type, name] of Object.entries(BEFORE_RENDER)) {
    document.addEventListener(type, (event) => prepare((event as CustomEvent).detail[name], true), { signal });
  }
  // Livewire keeps the text of the page next, and replaces its body in the same moment.
  document.addEventListener('alpine:navigating', () => prepare(document.documentElement, false), { signal });
  document.addEventListener(
    'htmx:beforeHistorySave',
    (event) => {
      const { historyElt } = (event as CustomEvent<{ historyElt: Element }>).detail;
      // It keeps the text of the copy that it makes next. Taking back what is live instead would load it again.
      historyElt.cloneNode = (isDeep) => {
        Reflect.deleteProperty(historyElt, 'cloneNode');
        const copy = historyElt.cloneNode(isDeep);
        prepare(copy as Element, false);
        return copy;
      };
    },
    { signal },
  );
}
