/** What jsdom lacks, as little as the interface needs. */
import { vi } from 'vitest';

/**
 * Constructed sheets, observers, sizes and modal dialogs. Every embed is near the screen and large. A dialog takes the
 * focus when it opens and returns it when it closes, as browsers do.
 */
export function standIns(): void {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      text = '';
      replaceSync(text: string) {
        this.text = text;
      }
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
  document.adoptedStyleSheets ??= [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(readonly callback: (entries: unknown[]) => void) {}
      observe(target: Element) {
        this.callback([{ isIntersecting: true, target }]);
      }
      unobserve() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(560);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(315);

  const openers = new WeakMap<HTMLDialogElement, Element | null>();
  HTMLDialogElement.prototype.showModal = function () {
    if (this.open) throw new DOMException('The dialog is already open.', 'InvalidStateError');
    openers.set(this, focused());
    this.open = true;
    this.querySelector<HTMLElement>('[autofocus]')?.focus();
  };
  HTMLDialogElement.prototype.close = function () {
    if (!this.open) return;
    this.open = false;
    const opener = openers.get(this);
    // A focus inside the dialog is lost in any case: what is not rendered cannot have it.
    this.querySelector<HTMLElement>(':focus')?.blur();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    queueMicrotask(() => this.dispatchEvent(new Event('close')));
  };
}

/** What has the focus, also inside a shadow root. */
function focused(): Element | null {
  const { activeElement } = document;
  return activeElement?.shadowRoot?.activeElement ?? activeElement;
}

/** One observer that was made, with what it observes. */
export interface ObserverMade {
  readonly observed: Element[];
  /** Tells it that these elements came near the screen. */
  approach(...targets: readonly Element[]): void;
}

/** Replaces `IntersectionObserver` by one that tells nothing by itself. */
export function manualIntersections(): ObserverMade[] {
  const made: ObserverMade[] = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly observed: Element[] = [];
      constructor(callback: (entries: unknown[]) => void) {
        made.push({
          observed: this.observed,
          approach: (...targets) => callback(targets.map((target) => ({ isIntersecting: true, target }))),
        });
      }
      observe(target: Element) {
        this.observed.push(target);
      }
      unobserve(target: Element) {
        const at = this.observed.indexOf(target);
        if (at >= 0) this.observed.splice(at, 1);
      }
      disconnect() {
        this.observed.length = 0;
      }
    },
  );
  return made;
}
