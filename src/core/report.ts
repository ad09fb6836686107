import { announce } from './announce.ts';

/** Logs an error and announces it as `akkoord:error`. Nothing is thrown: one failing part must not stop the others. */
export function report(error: unknown): void {
  console.error?.(error);
  announce('akkoord:error', { error });
}

/** Runs code that does not belong to the library, and reports its error if it throws one. */
export function runSafely(act: () => void): void {
  try {
    act();
  } catch (error) {
    report(error);
  }
}
