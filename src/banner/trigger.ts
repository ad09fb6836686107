import triggerCss from '../../styles/trigger.css';
import { createHost, createSheet, isInPage, putInPage, setLanguage } from '../host/host.ts';
import { document, isElement } from '../host/native-document.ts';
import { createRateLimit } from '../host/rate-limit.ts';
import { hasSettingsLink } from '../host/settings-link.ts';
import type { State } from '../model/types.ts';
import { createButton } from './element.ts';
import type { FirstLayerContext } from './first-layer-context.ts';

/** The floating settings button, for pages without a settings link. */
export interface Trigger {
  update(state: State): void;
  remove(): void;
}

/** Makes the settings button. Once there is a decision, it is in the page until the visitor is asked again. */
export function createTrigger({ port, config, words, look }: FirstLayerContext): Trigger {
  const usePutBack = createRateLimit();
  let button: HTMLButtonElement | undefined;
  let host: HTMLElement | undefined;
  let filledWith: ReturnType<typeof words> | undefined;

  function isNeeded({ view, decision }: State): boolean {
    if (config.trigger === false || view !== 'none' || !decision) return false;
    return !hasSettingsLink(config);
  }

  function show(): void {
    if (!host || !button) {
      const created = createHost('trigger', look, createSheet(triggerCss));
      button = createButton('trigger', '', () => port.show('preferences'));
      created.root.append(button);
      host = created.host;
      host.dataset.position = `${config.trigger}`;
    }
    if (filledWith !== words()) {
      filledWith = words();
      setLanguage(host, filledWith.language);
      button.textContent = filledWith.say('settings');
    }
    if (!isInPage(host) && usePutBack()) putInPage(host);
    document.addEventListener('focusin', uncover);
  }

  function hide(): void {
    document.removeEventListener('focusin', uncover);
    host?.replaceWith();
  }

  /**
   * An element that has the focus must never be hidden entirely (WCAG 2.2, 2.4.11 Focus Not Obscured): the button changes
   * sides.
   */
  function uncover(event: FocusEvent): void {
    const [focused] = event.composedPath();
    // While the button is pressed, it has the focus itself.
    if (event.target === host) return;
    // A frame later the browser has scrolled the focused element into view.
    requestAnimationFrame(() => {
      if (!host || !isElement(focused)) return;
      const own = host.getBoundingClientRect();
      const its = focused.getBoundingClientRect();
      const isHidden = its.top >= own.top && its.bottom <= own.bottom && its.left >= own.left && its.right <= own.right;
      if (!isHidden) return;
      const isAtTop = own.top < innerHeight - own.bottom;
      const isAtLeft = own.left < innerWidth - own.right;
      host.dataset.position = `${isAtTop ? 'top' : 'bottom'}-${isAtLeft ? 'right' : 'left'}`;
    });
  }

  return {
    update(state) {
      // Behind the preferences the button stays as it is, because it gets the focus back when they are closed.
      if (state.view === 'preferences') return;
      if (isNeeded(state)) show();
      else hide();
    },
    remove: hide,
  };
}
