import { document } from '../host/native-document.ts';

/** Starts the download of a script whose turn comes later. */
export function preload(script: HTMLScriptElement, isModule: boolean): void {
  const link = document.createElement('link');
  link.rel = isModule ? 'modulepreload' : 'preload';
  link.as = 'script';
  // The browser uses the preload for this script only if these values are the same for both.
  link.crossOrigin = script.crossOrigin;
  link.integrity = script.integrity;
  link.referrerPolicy = script.referrerPolicy;
  link.nonce = script.nonce;
  link.href = script.src;
  // Removed afterwards, because a library that keeps a snapshot of the head would request the file again when it shows
  // the snapshot.
  for (const type of ['load', 'error']) link.addEventListener(type, () => link.remove());
  document.head.append(link);
}
