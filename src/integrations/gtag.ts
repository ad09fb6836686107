declare global {
  interface Window {
    /** Google's command queue. */
    dataLayer?: unknown[];
    gtag?: (...command: unknown[]) => void;
  }
}

/** Sends a command to Google's queue, as an `arguments` object: Google ignores arrays. */
export function gtag(..._command: unknown[]): void {
  // biome-ignore lint/complexity/noArguments: the queue tells commands from data by this very object
  queue().push(arguments);
}

/** Sends a command that must come before whatever the page has queued already. */
export function gtagFirst(..._command: unknown[]): void {
  const dataLayer = queue();
  // once Google's script has taken the queue over, only what is pushed is heard
  const method = dataLayer.push === Array.prototype.push ? 'unshift' : 'push';
  // biome-ignore lint/complexity/noArguments: see gtag
  dataLayer[method](arguments);
}

function queue(): unknown[] {
  window.dataLayer ??= [];
  window.gtag ??= gtag;
  return window.dataLayer;
}
