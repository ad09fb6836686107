/** So many times within a second. A page that swaps its content makes a few of them at most. */
const MAX_TIMES = 10;

/**
 * Makes a limit on how often something is done, such as putting back what the page took away. A page or a blocker that
 * takes it away again and again has the last word: nothing of ours fights with it, and no loop can keep the page busy.
 *
 * @returns counts one time, and tells whether that is still within the limit
 */
export function createRateLimit(): () => boolean {
  let times = 0;
  return () => {
    if (times === MAX_TIMES) return false;
    times += 1;
    setTimeout(() => {
      times -= 1;
    }, 1000);
    return true;
  };
}
