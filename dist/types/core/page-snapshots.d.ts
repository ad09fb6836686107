/**
 * Listens to libraries (Turbo, htmx, Livewire) that keep snapshots of pages to show them again. What was live in a page
 * when it was kept would load as soon as it is shown, before anybody could look at it.
 *
 * @param prepare gives what is marked in there its attributes, or takes them back; `isShown` says whether that page is
 *   shown next, or only kept
 */
export declare function watchPageSnapshots(prepare: (root: ParentNode, isShown: boolean) => void, signal: AbortSignal): void;
