/** The limit within a second. A page that replaces its content needs a few times at most. */
const MAX_TIMES = 10;

/**
 * Makes a limit on how often something is done, such as putting back an element that the page removed. If a page or a
 * blocker removes it again and again, the library gives up, so that no endless loop keeps the page busy.
 *
 * @returns uses one of the times that this second has; false: it has none left
 */
export function createRateLimit(): () => boolean {
  let times = 0;
  return function useOne() {
    if (times === MAX_TIMES) return false;
    times += 1;
    setTimeout(() => {
      times -= 1;
    }, 1000);
    return true;
  };
}
