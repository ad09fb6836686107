import statusCss from '../../styles/status.css';
import { createHost, createSheet, isInPage, putInPage, setLanguage } from '../host/host.ts';
import { createElement } from './element.ts';

/** A place out of sight in which screen readers hear short messages (WCAG 2.2, 4.1.3). */
export interface Status {
  /** Puts the empty region in the page: screen readers ignore a message in a region that was added together with it. */
  prepare(language: string): void;
  /** Says the message in the region that was prepared, and removes it some seconds later. */
  announce(message: string): void;
  /**
   * Is the empty region still in the page? A page that replaces its content removes it together with the layer; a blocker
   * removes the layer alone, which must not be put back.
   */
  isInPage(): boolean;
  remove(): void;
}

/** How long a message stays, milliseconds. */
const STAY_MS = 5000;

/** After this time assistive technology has noticed the region, also when a modal dialog just closed; milliseconds. */
const NOTICE_MS = 150;

/** Makes the status region. */
export function createStatus(): Status {
  let region: HTMLElement | undefined;
  let host: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function clear(): void {
    clearTimeout(timer);
    region?.replaceChildren();
  }

  function remove(): void {
    clear();
    host?.replaceWith();
  }

  return {
    prepare(language) {
      clear();
      if (!host) {
        const created = createHost('status', createSheet(statusCss));
        region = createElement('div', { role: 'status' });
        created.root.append(region);
        host = created.host;
      }
      setLanguage(host, language);
      if (!isInPage(host)) putInPage(host);
    },
    announce(message) {
      timer = setTimeout(() => {
        region?.replaceChildren(message);
        timer = setTimeout(remove, STAY_MS);
      }, NOTICE_MS);
    },
    isInPage: () => host !== undefined && isInPage(host),
    remove,
  };
}
