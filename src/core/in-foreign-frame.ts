/** Does a page of another origin show this one in a frame? Only then the browser refuses to give the top document. */
export function isInForeignFrame(): boolean {
  try {
    return !window.top?.document;
  } catch {
    return true;
  }
}
