// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.voorbeeld.example/"}
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { start } from '../../../src/core/start.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';

const page = document.documentElement;

beforeEach(() => {
  page.lang = 'nl';
});
afterEach(() => {
  window.akkoord?.destroy();
  page.removeAttribute('lang');
});

function startWith(language?: string) {
  const config = resolveConfig({ ...(language && { language }) }, {});
  const loadUi = () => new Promise<never>(() => {});
  const akkoord = start(() => ({ config, integrations: [], loadUi, startReceipts: async () => {}, version: '1.2.3' }));
  /** The language after the page got this one; null: no language any more. */
  async function languageOnPage(lang: string | null): Promise<string> {
    if (lang === null) page.removeAttribute('lang');
    else page.lang = lang;
    // Observers are told in a microtask, which is before anything is painted.
    await Promise.resolve();
    return akkoord.state.language;
  }
  return { akkoord, languageOnPage };
}

test('the language follows <html lang> where the configuration says nothing, and subscribers hear of it', async () => {
  const { akkoord, languageOnPage } = startWith();
  const listener = vi.fn();
  akkoord.subscribe(listener);
  expect(akkoord.state.language).toBe('nl');
  expect(await languageOnPage('en')).toBe('en');
  expect(listener).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ language: 'en' }),
    expect.objectContaining({ language: 'nl' }),
  );
  expect(await languageOnPage(null)).toBe(navigator.language);
  expect(await languageOnPage('de-AT')).toBe('de-AT');
});

test('a language that the configuration or the page’s own code chose stays', async () => {
  expect(await startWith('fr').languageOnPage('en')).toBe('fr');
  window.akkoord?.destroy();
  page.lang = 'nl';
  const { akkoord, languageOnPage } = startWith();
  akkoord.setLanguage('de');
  expect(await languageOnPage('en')).toBe('de');
});

test('nothing is followed after the library was destroyed', async () => {
  const { akkoord, languageOnPage } = startWith();
  akkoord.destroy();
  expect(await languageOnPage('en')).toBe('nl');
});
