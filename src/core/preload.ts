import { document } from '../host/native-document.ts';

/** Starts the download of a script whose turn comes later. */
export function preload(script: HTMLScriptElement, isModule: boolean): void {
  const link = document.createElement('link');
  link.rel = isModule ? 'modulepreload' : 'preload';
  link.as = 'script';
  // The browser uses the preload for this script only when these are the same.
  link.crossOrigin = script.crossOrigin;
  link.integrity = script.integrity;
  link.referrerPolicy = script.referrerPolicy;
  link.nonce = script.nonce;
  link.href = script.src;
  // A library that keeps the head of a page would ask for it again when it shows that page.
  for (const type of ['load', 'error']) link.addEventListener(type, () => link.remove());
  document.head.append(link);
}
