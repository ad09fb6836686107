import { globalOf } from './native-document.ts';

/** The pages that show this page in a frame, as far as the browser gives access to them: the nearest first. */
function outerPages(): readonly Window[] {
  const pages: Window[] = [];
  // `frameElement` is null if the outer page is of another origin. `defaultView` is read from the prototype, because an
  // element of the outer page can hide it.
  const outerOf = ({ frameElement }: Window): Window | null =>
    frameElement &&
    Reflect.get(Object.getPrototypeOf(frameElement.ownerDocument), 'defaultView', frameElement.ownerDocument);
  for (let page = outerOf(window); page; page = outerOf(page)) pages.push(page);
  return pages;
}

/** The library that runs on this page. Not an element with the id `akkoord`: its `version`, if any, is not a string. */
export function runningOn(page: Window): Window['akkoord'] {
  const running = globalOf('akkoord', page) as Window['akkoord'];
  return typeof running?.version === 'string' ? running : undefined;
}

/** Does an outer page run the library? Then that page asks the visitor, and lets the visitor change the answer. */
export function isAskedByOuterPage(): boolean {
  return outerPages().some(runningOn);
}

/** Calls `run` when the library starts or stops in an outer page. */
export function whenOuterLibraryChanges(run: () => void, signal: AbortSignal): void {
  // On the window, because an element can hide the method of the document. The events do not bubble, so they are caught
  // in the capture phase.
  for (const page of outerPages()) {
    for (const type of ['akkoord:ready', 'akkoord:destroy'])
      page.addEventListener(type, run, { capture: true, signal });
  }
}
