import { globalOf } from '../host/native-document.ts';
import { prepareQueue } from './google-queue.ts';

declare global {
  interface Window {
    /** Google's command queue, under its usual name. */
    dataLayer?: unknown[];
    gtag?: (...command: unknown[]) => void;
  }
}

/** The name of the queue that the library's own tags read. */
let mainName = 'dataLayer';

/** A command for Google. It is an `arguments` object: Google ignores arrays. */
export function command(..._words: unknown[]): object {
  // biome-ignore lint/complexity/noArguments: Google's queue recognises commands by the type of this object
  return arguments;
}

/** Sends a command to the page's main queue. */
export function gtag(..._words: unknown[]): void {
  // biome-ignore lint/complexity/noArguments: see `command`
  pushToMain(arguments);
}

/** Adds an entry to the page's main queue. */
export function pushToMain(entry: object): void {
  const queue = globalOf(mainName);
  if (Array.isArray(queue)) queue.push(entry);
}

/** Opens the queue that the library's own tags read, and defines `gtag` where the page has not. */
export function openMainQueue(name: string): void {
  mainName = name;
  if (!globalOf('gtag')) window.gtag = gtag;
  prepareQueue(name);
}
