import { createHost, createSheet, putInPage } from '../host/host.ts';
import { document } from '../host/native-document.ts';

/**
 * Keeps the second press of a double click, and the repeats of a key that is held down, from pressing an element that was
 * shown, or uncovered, by the first press.
 */
export interface DoubleClickShield {
  /** Call it when a layer was shown or closed: covers the place of the last press while a double click can last. */
  raise(): void;
  /** Removes the shield and all listeners. */
  remove(): void;
}

/** Two presses within this time are a double click in all usual systems, milliseconds. */
const DOUBLE_CLICK_MS = 500;
/** A second press falls at most so far from the first, also with a finger; CSS px. */
const REACH_PX = 40;

/**
 * Makes the shield: an empty, invisible element in the top layer, so that frames too are out of reach. It does not stand
 * in the way of the keyboard, nor of assistive technology and other tools that press an element itself.
 */
export function createDoubleClickShield(): DoubleClickShield {
  // Made when it is needed: on most pages no layer comes or goes right after a press.
  let shield: ReturnType<typeof createShield> | undefined;
  let press: PointerEvent | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasChanged = false;

  function raise(): void {
    hasChanged = true;
    // The `timeStamp` of a new event is the current time. Some pages replace `performance`, which would say it, too.
    const timeLeft = press ? press.timeStamp + DOUBLE_CLICK_MS - new CustomEvent('').timeStamp : 0;
    if (!press || timeLeft <= 0) return;
    const corner = `${press.clientY - REACH_PX}px auto auto ${press.clientX - REACH_PX}px`;
    const size = `${2 * REACH_PX}px!important`;
    shield ??= createShield();
    const { host, sheet } = shield;
    sheet.replaceSync(
      `:host{all:initial!important;position:fixed!important;inset:${corner}!important;width:${size};height:${size};z-index:2147483647!important}`,
    );
    const layer = document.querySelector('akkoord-preferences,akkoord-banner');
    const dialog = layer?.shadowRoot?.querySelector('dialog');
    // All that is outside an open modal dialog lies below it.
    if (dialog?.open) dialog.append(host);
    else putInPage(host);
    host.popover = 'manual';
    host.showPopover?.();
    clearTimeout(timer);
    timer = setTimeout(remove, timeLeft);
  }

  function notePress(event: PointerEvent): void {
    press = event;
    if (shield && event.composedPath().includes(shield.host)) raise();
  }

  /** A key that is held down does not press the element that got the focus when a layer was shown or closed. */
  function noteKey(event: KeyboardEvent): void {
    if (!event.repeat) hasChanged = false;
    else if (hasChanged && event.key === 'Enter') event.preventDefault();
  }

  function remove(): void {
    shield?.host.replaceWith();
  }

  addEventListener('pointerdown', notePress, true);
  addEventListener('keydown', noteKey, true);

  return {
    raise,
    remove() {
      removeEventListener('pointerdown', notePress, true);
      removeEventListener('keydown', noteKey, true);
      remove();
    },
  };
}

function createShield() {
  const sheet = createSheet();
  const { host } = createHost('shield', sheet);
  // A press on the shield leaves the focus where it is.
  host.addEventListener('mousedown', (event) => event.preventDefault());
  return { host, sheet };
}
