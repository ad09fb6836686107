/** Does a page of another origin show this one in a frame? Only then may the top document not be read. */
export function isInForeignFrame(): boolean {
  try {
    return !window.top?.document;
  } catch {
    return true;
  }
}
