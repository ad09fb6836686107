import preferencesCss from '../../../styles/preferences.css';
import { formatLifetime } from '../../model/words/format.ts';
import type { Words } from '../../model/words/words.ts';
import type { Choices, State } from '../../model/types.ts';
import { aboutText } from '../about-text.ts';
import { gpcText } from '../../model/words/banner-text.ts';
import { categoryField } from './category-field.ts';
import { button, element } from '../../banner/element.ts';
import { createHost, createSheet, setLanguage } from '../../host/host.ts';
import type { Kit } from '../kit.ts';
import type { MessageKey } from '../../model/words/messages.ts';
import { receiptView } from './receipt-view.ts';

/** The second layer. */
export interface PreferencesDialog {
  /** Show it, or bring it up to date. */
  open(state: State): void;
  close(): void;
}

/** Makes the second layer: a native modal dialog. Escape, the close button and a press on the backdrop all close it. */
export function createPreferencesDialog(
  { port, config, look }: Kit,
  words: Words<MessageKey>,
  table: CSSStyleSheet,
): PreferencesDialog {
  const { say, language } = words;
  const { host, root } = createHost('preferences', look, table, createSheet(preferencesCss));
  const dialog = element('dialog', {
    part: 'dialog',
    'aria-labelledby': 'title',
    // A press on the backdrop closes too, where the browser knows how.
    closedby: 'any',
    onclose: () => {
      if (port.state.view === 'preferences') port.hide();
    },
  });
  root.append(dialog);
  let filledFor: number | undefined;

  const draft = () =>
    Object.fromEntries(
      [...root.querySelectorAll<HTMLInputElement>('[value]:enabled')].map(({ value, checked }) => [value, checked]),
    );

  function fill(state: State, grants: Choices): void {
    const { cookie, categories } = config;
    const receipt = port.receipt();
    const gpc = gpcText(config, state, words);
    const close = button('close', '×', () => dialog.close());
    close.setAttribute('aria-label', say('close'));
    setLanguage(host, words);
    dialog.replaceChildren(
      element(
        'div',
        { class: 'head' },
        // The focus starts on the heading, because what follows is long.
        element('h2', { part: 'title', id: 'title', tabIndex: -1, autofocus: 'true' }, say('settings')),
        close,
      ),
      element(
        'div',
        { class: 'body' },
        element('p', 'text', say('intro', { period: formatLifetime(`${cookie.days} days`, words) })),
        gpc && element('p', 'text', gpc),
        categories.map((category) => categoryField(category, grants, words)),
        element(
          'div',
          { class: 'about' },
          receipt && state.decision && receiptView(receipt, state.decision.time, words),
          aboutText(config, words),
        ),
      ),
      element(
        'div',
        'actions',
        button('accept', say('accept'), () => port.acceptAll('preferences')),
        button('reject', say('reject'), () => port.rejectAll('preferences')),
        button('save', say('save'), () => port.save(draft(), 'preferences')),
      ),
    );
  }

  return {
    open(state) {
      const time = state.decision?.time;
      const isNew = !host.isConnected;
      const isSame = !isNew && time === filledFor;
      if (isSame && host.lang === language()) return;
      filledFor = time;
      // another language takes nothing from what the visitor has set so far
      fill(state, { ...state.grants, ...(isSame && draft()) });
      if (isNew) {
        document.body.append(host);
        // it says that it is open still, where the page changed its body for another
        dialog.open = false;
        dialog.showModal();
      } else root.getElementById('title')?.focus();
    },
    close() {
      // Closing gives the focus back to what had it; taking the dialog out would not.
      dialog.close();
      host.replaceWith();
    },
  };
}
