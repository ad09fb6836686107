import declarationCss from '../../../styles/declaration.css';
import tableCss from '../../../styles/table.css';
import narrowTableCss from '../../../styles/table-narrow.css';
import { createSheet } from '../../host/host.ts';
import { createRateLimit } from '../../host/rate-limit.ts';
import { createRenderHost, type RenderHost } from '../render-host.tsx';
import type { ViewModel } from '../view-model.ts';
import { whenHydrated } from '../when-hydrated.ts';
import { whenTakenOver } from '../when-taken-over.ts';
import { Declaration } from './Declaration.tsx';
import { headingBelow } from './heading-level.ts';

/** The declarations in the page. */
export interface Declarations {
  /** Adds a declaration to this element; it is shown with the next update. */
  add(target: Element): void;
  /** Removes the declaration from this element, if it has one. */
  remove(target: Element): void;
  /** Puts back the declarations that the page removed from their places. */
  putBack(): void;
  update(view: ViewModel): void;
  destroy(): void;
}

/** A host that is narrower than this has no room for a table. The width of the window does not matter here. */
const NARROW = '@container (max-width: 560px)';

/** Makes the declarations. */
export function createDeclarations(): Declarations {
  const sheet = createSheet(`${tableCss}${NARROW}{${narrowTableCss}}${declarationCss}`);
  const hosts = new Map<Element, RenderHost>();
  /** Places in parts of the page that React has taken over (`whenHydrated`): only there a foreign element is safe. */
  const placed = new WeakSet<Element>();
  const usePutBack = createRateLimit();
  /** Has a framework that rendered the page on a server taken it over (`whenTakenOver`)? */
  let isTakenOver = false;
  whenTakenOver(() => {
    isTakenOver = true;
    for (const target of hosts.keys()) show(target);
  });

  function show(target: Element): void {
    whenHydrated(target, () => {
      placed.add(target);
      putBack();
    });
  }

  // A library that compares the page with new HTML removes the declaration, because the place is empty in that HTML.
  function putBack(): void {
    for (const [target, { host }] of hosts) {
      if (placed.has(target) && host.parentNode !== target && usePutBack()) target.append(host);
    }
  }

  function remove(target: Element): void {
    hosts.get(target)?.remove();
    hosts.delete(target);
  }

  return {
    add(target) {
      if (hosts.has(target)) return;
      const renderHost = createRenderHost('declaration', sheet);
      hosts.set(target, renderHost);
      if (isTakenOver) show(target);
    },
    update({ context, declaration, state }) {
      for (const [target, renderHost] of hosts) {
        renderHost.render(
          <Declaration declaration={declaration} state={state} heading={headingBelow(target)} />,
          context,
        );
      }
    },
    remove,
    putBack,
    destroy() {
      for (const target of hosts.keys()) remove(target);
    },
  };
}
