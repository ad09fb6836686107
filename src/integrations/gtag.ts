declare global {
  interface Window {
    /** Google's command queue. */
    dataLayer?: unknown[];
    gtag?: (...command: unknown[]) => void;
  }
}

/** Sends a command to Google's queue, as an `arguments` object: Google ignores arrays. */
export function gtag(..._command: unknown[]): void {
  // biome-ignore lint/complexity/noArguments: Google's queue recognises commands by the type of this object
  queue().push(arguments);
}

/** Sends a command that must come before everything that the page has queued already. */
export function gtagFirst(..._command: unknown[]): void {
  const dataLayer = queue();
  // Google's script replaces `push` when it takes over the queue. After that it does not see what is added in front.
  const method = dataLayer.push === Array.prototype.push ? 'unshift' : 'push';
  // biome-ignore lint/complexity/noArguments: see gtag
  dataLayer[method](arguments);
}

function queue(): unknown[] {
  window.dataLayer ??= [];
  window.gtag ??= gtag;
  return window.dataLayer;
}
