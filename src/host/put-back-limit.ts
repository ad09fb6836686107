/** So many times within a second. A page that swaps its content makes a few of them at most. */
const MAX_TIMES = 10;

/**
 * Makes the question whether what the page took away may be put back once more. A page or a blocker that takes it away
 * again and again has the last word: nothing of ours fights with it, and no loop can keep the page busy.
 */
export function createPutBackLimit(): () => boolean {
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
