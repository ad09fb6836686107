import { createHost, createSheet, putInPage } from '../host/host.ts';
import { document } from '../host/native-document.ts';

/** Keeps the rest of a double click, or of a key that is held down, away from what has just come, or come to light, under the pointer. */
export interface DoubleClickShield {
  /** A layer came or went: covers the place of the last press, for as long as a double click can last. */
  raise(): void;
  /** Removes it, and listens no more. */
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
    // The clock of events; some pages have a `performance` of their own.
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

  /** A key that is held down presses nothing that got the focus by a layer that came or went. */
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
  // A press here takes the focus away from nothing.
  host.addEventListener('mousedown', (event) => event.preventDefault());
  return { host, sheet };
}
