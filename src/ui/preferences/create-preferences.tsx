import preferencesCss from '../../../styles/preferences.css';
import tableCss from '../../../styles/table.css';
import narrowTableCss from '../../../styles/table-narrow.css';
import { createSheet, isInPage, putInPage } from '../../host/host.ts';
import { createRenderHost } from '../render-host.tsx';
import type { ViewModel } from '../view-model.ts';
import { PreferencesDialog } from './PreferencesDialog.tsx';

/** The preferences, open or closed. */
export interface Preferences {
  /** Opens the dialog, or updates it where it is open. */
  show(view: ViewModel): void;
  /** Closes the dialog, if it is open. It is removed when this returns. */
  close(): void;
}

/** In a window that is narrower than this, the dialog has no room for a table. */
const NARROW = '@media (max-width: 40em)';

/**
 * Makes the preferences.
 *
 * @param look the style sheet with the colours and shapes that all layers have
 */
export function createPreferences(look: CSSStyleSheet): Preferences {
  const css = `${tableCss}${NARROW}{${narrowTableCss}}${preferencesCss}`;
  const renderHost = createRenderHost('preferences', look, createSheet(css));
  const { host, root } = renderHost;
  let shown: ViewModel | undefined;

  return {
    show(view) {
      const previous = shown;
      shown = view;
      renderHost.render(<PreferencesDialog view={view} receipt={view.context.port.receipt()} />, view.context);
      const dialog = root.querySelector('dialog');
      if (!isInPage(host)) {
        putInPage(host);
        // After a router replaced the body, the dialog is no longer shown, but its `open` is still true, and showModal()
        // would throw.
        if (dialog) dialog.open = false;
        if (dialog?.showModal) dialog.showModal();
        else if (dialog) dialog.open = true;
      } else if (previous && hasOtherContent(previous, view)) root.getElementById('title')?.focus();
    },
    close() {
      // Closing returns the focus to the element that had it before; removing the dialog would not.
      root.querySelector('dialog')?.close();
      renderHost.remove();
      shown = undefined;
    },
  };
}

/** Has so much changed that the visitor must read the dialog again, from its heading? */
function hasOtherContent(previous: ViewModel, next: ViewModel): boolean {
  return previous.context !== next.context || previous.state.decision?.time !== next.state.decision?.time;
}
