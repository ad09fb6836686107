import { readFileSync } from 'node:fs';

/** Ticks of all cores since the machine started (proc(5), `/proc/stat`). */
function ticks(): { readonly all: number; readonly stolen: number } {
  const [, ...counts] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').split(/\s+/).map(Number);
  return { all: counts.slice(0, 8).reduce((sum, one) => sum + one, 0), stolen: counts[7] ?? 0 };
}

/** What `act` gives, and whether the machine had its cores to itself meanwhile: otherwise no clock can be believed. */
export async function watchingCores<T>(
  act: () => Promise<T>,
): Promise<{ readonly value: T; readonly isQuiet: boolean }> {
  const before = ticks();
  const value = await act();
  const after = ticks();
  return { value, isQuiet: (after.stolen - before.stolen) / (after.all - before.all) < 0.02 };
}
