// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LocaleFiles } from '../../../src/banner/languages.ts';
import type { UiHandle } from '../../../src/core/ui-port.ts';
import * as de from '../../../src/locales/de.ts';
import * as fr from '../../../src/locales/fr.ts';
import type { Locale } from '../../../src/model/words/messages.ts';
import { standIns } from '../ui/stand-ins.ts';
import { mountBanner } from './mount-banner.ts';

let handle: UiHandle | undefined;
beforeEach(() => {
  standIns();
  document.body.replaceChildren();
});
afterEach(() => handle?.destroy());

const reject = () => document.querySelector('akkoord-banner [part~=reject]')?.textContent;

/** Files of German and French that arrive when the test says so. */
function slowFiles() {
  const arrivals: Record<string, () => void> = {};
  const locales: Record<string, Locale> = { de, fr };
  const files: LocaleFiles = {
    has: (tag) => tag in locales,
    load: (tag) =>
      new Promise((resolve, refuse) => {
        const messages = locales[tag];
        arrivals[tag] = () => (messages ? resolve(messages) : refuse(new Error(tag)));
      }),
  };
  /** The file arrives, and whatever waits for it has had its turn. */
  async function arrive(tag: string): Promise<void> {
    arrivals[tag]?.();
    await new Promise((done) => setTimeout(done));
  }
  return { files, arrive };
}

test('a file that arrives when the page speaks another language already is never shown', async () => {
  const { files, arrive } = slowFiles();
  const core = mountBanner({}, { view: 'banner' }, undefined, files);
  ({ handle } = core);
  const shown: unknown[] = [];
  const observer = new MutationObserver(() => shown.push(reject()));
  observer.observe(document, { childList: true, subtree: true });
  core.set({ language: 'de' });
  core.set({ language: 'fr' });
  await arrive('de');
  expect(reject()).toBe('Alles weigeren');
  core.set({ language: 'nl' });
  core.set({ language: 'fr' });
  await arrive('fr');
  expect(reject()).toBe(fr.banner.reject);
  expect(shown).toEqual([fr.banner.reject]);
  observer.disconnect();
});

test('the site’s own texts change too where the library speaks neither language', () => {
  const core = mountBanner({ messages: { reject: { xx: 'X', yy: 'Y' } } }, { view: 'banner', language: 'xx' });
  ({ handle } = core);
  expect(reject()).toBe('X');
  core.set({ language: 'yy' });
  expect(reject()).toBe('Y');
});
