/** The lists in which functions of vendors keep calls for a script that is not there yet: `clarity.q`, `fbq.queue`. */
const LIST_NAME = /q(ueue)?$/i;

/**
 * Drops the calls that wait for a vendor's script in a list that the page made itself.
 *
 * @param root the vendor's global: a list such as `_paq`, or a function that has one
 */
export function dropQueuedCalls(root: unknown): void {
  const lists =
    typeof root === 'function' ? Object.entries(root).filter(([name]) => LIST_NAME.test(name)) : [['', root]];
  for (const [, list] of lists) {
    // A vendor's script replaces `push` when it has read the list.
    if (Array.isArray(list) && list.push === Array.prototype.push) list.length = 0;
  }
}
