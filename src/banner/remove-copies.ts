import { document } from '../host/native-document.ts';

/**
 * Removes copies of what the first layer and the dialog show (`akkoord-shield` is of `double-click-shield.ts`). Routers restore a page from a clone of its body, or from its HTML; copies
 * have no shadow root, so they would stand in the page as bare text with dead buttons.
 */
export function removeCopies(): void {
  const hosts = document.querySelectorAll(
    'akkoord-banner,akkoord-preferences,akkoord-shield,akkoord-status,akkoord-trigger',
  );
  for (const host of hosts) if (!host.shadowRoot) host.replaceWith();
}
