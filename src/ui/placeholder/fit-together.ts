import type { EmbedPlaceholder } from './create-placeholder.tsx';

/** Placeholders that wait to be fitted. */
export interface FitQueue {
  /** Fits this placeholder with the next call of `flush`, or at the end of this task. */
  add(placeholder: EmbedPlaceholder): void;
  delete(placeholder: EmbedPlaceholder): void;
  /** Fits all that wait. */
  flush(): void;
}

/** Makes a queue. */
export function createFitQueue(): FitQueue {
  const waiting = new Set<EmbedPlaceholder>();

  function flush(): void {
    const all = [...waiting];
    waiting.clear();
    fitTogether(all);
  }

  return {
    add(placeholder) {
      if (waiting.size === 0) queueMicrotask(flush);
      waiting.add(placeholder);
    },
    delete: (placeholder) => waiting.delete(placeholder),
    flush,
  };
}

/** Fits placeholders step by step, so that the browser lays out the page anew once for all of them, and not for each. */
function fitTogether(placeholders: readonly EmbedPlaceholder[]): void {
  const fits = placeholders.map((placeholder) => placeholder.fit());
  while (fits.filter((fit) => !fit.next().done).length > 0);
}
