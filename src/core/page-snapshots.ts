import { document } from '../host/native-document.ts';

/**
 * Events before these libraries show a page, which can be a snapshot, each with the name of the page in its `detail`.
 */
const BEFORE_RENDER = { 'turbo:before-render': 'newBody', 'turbo:before-frame-render': 'newFrame' };

/**
 * Listens to libraries (Turbo, htmx, Livewire) that keep snapshots of pages to show them again. An element that was
 * live when the snapshot was made would load as soon as the snapshot is shown, before the gate could look at it.
 *
 * @param prepare gives the marked elements inside `root` their attributes, or takes them back; `isShownNext` says
 *   whether that page is shown next, or only kept
 */
export function watchPageSnapshots(
  prepare: (root: ParentNode, isShownNext: boolean) => void,
  signal: AbortSignal,
): void {
  for (const [type, name] of Object.entries(BEFORE_RENDER)) {
    document.addEventListener(type, (event) => prepare((event as CustomEvent).detail[name], true), { signal });
  }
  // Livewire stores the HTML of the page right after this event, and replaces the body at the same moment.
  document.addEventListener('alpine:navigating', () => prepare(document.documentElement, false), { signal });
  document.addEventListener(
    'htmx:beforeHistorySave',
    (event) => {
      const { historyElt } = (event as CustomEvent<{ historyElt: Element }>).detail;
      // htmx stores the HTML of a copy that it makes next, so the elements of that copy are taken back. Elements of the
      // page itself would have to be released again afterwards, and would load a second time.
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
