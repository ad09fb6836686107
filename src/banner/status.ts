import statusCss from '../../styles/status.css';
import type { Words } from '../model/words/words.ts';
import { element } from './element.ts';
import { createHost, createSheet, setLanguage } from '../host/host.ts';

/** A place, out of sight, in which screen readers hear short messages. */
export interface Status {
  /** Put the empty region in the page: it is only heard if it was there before the message. */
  prepare(words: Words<never>): void;
  /** Say it, and leave a few seconds later. */
  announce(message: string): void;
  remove(): void;
}

/** Milliseconds that a message stays. */
const STAY = 5000;
/** Milliseconds after which assistive technology has noticed the region, also when a modal dialog just closed. */
const NOTICE = 150;

/** Makes the status region (WCAG 2.2, 4.1.3). */
export function createStatus(): Status {
  const region = element('div', { role: 'status' });
  const { host, root } = createHost('status', createSheet(statusCss));
  root.append(region);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function clear(): void {
    clearTimeout(timer);
    region.textContent = '';
  }
  function remove(): void {
    clear();
    host.replaceWith();
  }
  return {
    prepare(words) {
      clear();
      setLanguage(host, words);
      if (!host.isConnected) document.body.append(host);
    },
    announce(message) {
      timer = setTimeout(() => {
        region.textContent = message;
        timer = setTimeout(remove, STAY);
      }, NOTICE);
    },
    remove,
  };
}
