import preferencesCss from '../../styles/preferences.css';
import { formatDay, formatLifetime } from '../model/format';
import type { Words } from '../model/locale';
import type { State } from '../model/types';
import { gpcText } from './banner-text';
import { categoryField } from './category-field';
import { button, element } from './element';
import { createHost, createSheet, setLanguage } from './host';
import type { Kit } from './kit';
import type { MessageKey } from './messages';
import { receiptView } from './receipt-view';
import { richText } from './rich-text';

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
  let filledFor = '';

  const draft = () =>
    Object.fromEntries(
      [...root.querySelectorAll<HTMLInputElement>('[value]:enabled')].map(({ value, checked }) => [value, checked]),
    );

  /** Fills in what is stored. */
  function fill(state: State): void {
    const { policyDate, controller, cookie, categories, revision } = config;
    const { privacyUrl } = controller;
    const receipt = port.receipt();
    const gpc = gpcText(config, state, words);
    const statement = say('policy') + (policyDate ? ` (${formatDay(policyDate, language())})` : '');
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
        categories.map((category) => categoryField(category, state.grants, words)),
        element(
          'div',
          { class: 'about' },
          receipt && state.decision && receiptView(receipt, state.decision.time, words),
          element(
            'p',
            '',
            privacyUrl ? richText(`[${statement}](${privacyUrl})`) : policyDate && statement,
            element('span', '', say('revision', { revision })),
          ),
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
      const key = `${language()} ${state.decision?.time}`;
      const isNew = !host.isConnected;
      if (!isNew && key === filledFor) return;
      filledFor = key;
      fill(state);
      if (isNew) {
        document.body.append(host);
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
