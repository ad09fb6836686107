import { globalOf } from './native-document.ts';

/** The pages in whose frames this one is shown, as far as it can reach them: the nearest first. */
function outerPages(): readonly Window[] {
  const pages: Window[] = [];
  // Where the page around is of another origin, `frameElement` is null.
  const outerOf = ({ frameElement }: Window): Window | null =>
    frameElement &&
    Reflect.get(Object.getPrototypeOf(frameElement.ownerDocument), 'defaultView', frameElement.ownerDocument);
  for (let page = outerOf(window); page; page = outerOf(page)) pages.push(page);
  return pages;
}

/** The library that runs on this page. An element with this id can have a field with the name `version`. */
export function runningOn(page: Window): Window['akkoord'] {
  const running = globalOf('akkoord', page) as Window['akkoord'];
  return typeof running?.version === 'string' ? running : undefined;
}

/** Does a page around this one run the library? Then that page asks the visitor, and offers to change the answer. */
export function isAskedByOuterPage(): boolean {
  return outerPages().some(runningOn);
}

/** Calls when the library starts or stops in a page around this one. */
export function whenOuterPageChanges(run: () => void, signal: AbortSignal): void {
  // The events do not bubble, and are seen on their way down. An element may hide the method of the document.
  for (const page of outerPages()) {
    for (const type of ['akkoord:ready', 'akkoord:destroy'])
      page.addEventListener(type, run, { capture: true, signal });
  }
}
