import { document } from '../host/native-document.ts';

/** The current language of the page: the value of `<html lang>`, otherwise the language of the browser. */
export function pageLanguage(): string {
  return document.documentElement.lang || navigator.language;
}

/**
 * Calls `onChange` when the page gets another language, because a router can change `<html lang>` with each route. The
 * call comes in the task of that change, before anything is painted.
 *
 * @returns a function that stops the calls
 */
export function followPageLanguage(onChange: (language: string) => void): () => void {
  const observer = new MutationObserver(() => onChange(pageLanguage()));
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
