/**
 * Listens to libraries (Turbo, htmx, Livewire) that keep snapshots of pages to show them again. An element that was
 * live when the snapshot was made would load as soon as the snapshot is shown, before the gate could look at it.
 *
 * @param prepare gives the marked elements inside `root` their attributes, or takes them back; `isShownNext` says
 *   whether that page is shown next, or only kept
 */
export declare function watchPageSnapshots(prepare: (root: ParentNode, isShownNext: boolean) => void, signal: AbortSignal): void;
