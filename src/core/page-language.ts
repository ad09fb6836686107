import { document } from '../host/native-document.ts';

/** The language of the page as it is now: that of `<html lang>`, otherwise the browser's. */
export function pageLanguage(): string {
  return document.documentElement.lang || navigator.language;
}

/**
 * Tells when the page gets another language: a router can change `<html lang>` with each route. It is told in the task
 * of the change, before anything is painted.
 *
 * @returns how to stop
 */
export function followPageLanguage(onChange: (language: string) => void): () => void {
  const observer = new MutationObserver(() => onChange(pageLanguage()));
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
