/** Time that passes only when told to, the same for all tabs: a sequence plays the same way every time. */
export interface Clock {
  now(): number;
  setTimeout(run: () => void, delay?: number): number;
  clearTimeout(id: number): void;
  /** Lets this much time pass. */
  advance(ms: number): Promise<void>;
  /** Lets time pass until nobody waits for anything. Throws where somebody always does. */
  rest(): Promise<void>;
}

/** So many timers at most between two times of rest; what goes on and on would otherwise hang here for ever. */
const MAX_TIMERS = 5000;

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly run: () => void;
}

export function createClock(): Clock {
  let now = Date.now();
  let made = 0;
  let timers: Timer[] = [];

  function next(until: number): Timer | undefined {
    const [first] = [...timers].sort((a, b) => a.at - b.at || a.id - b.id);
    if (!first || first.at > until) return undefined;
    timers = timers.filter((timer) => timer !== first);
    return first;
  }

  async function advanceTo(end: number): Promise<void> {
    await promises();
    let ran = 0;
    for (let timer = next(end); timer; timer = next(end)) {
      ran += 1;
      if (ran > MAX_TIMERS) throw new Error(`The pages do not come to rest: ${MAX_TIMERS} timers ran. ${timer.run}`);
      now = Math.max(now, timer.at);
      timer.run();
      await promises();
    }
  }

  return {
    now: () => now,
    setTimeout(run, delay = 0) {
      made += 1;
      timers.push({ id: made, at: now + delay, run });
      return made;
    },
    clearTimeout(id) {
      timers = timers.filter((timer) => timer.id !== id);
    },
    async advance(ms) {
      const end = now + ms;
      await advanceTo(end);
      now = end;
    },
    rest: () => advanceTo(Number.POSITIVE_INFINITY),
  };
}

/** Lets everything that waits for a promise go on first. */
const promises = () => new Promise<void>((resolve) => void setImmediate(resolve));
