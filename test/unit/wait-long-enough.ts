import { vi } from 'vitest';

/** How long `vi.waitFor` waits by default, milliseconds: a busy machine is slow, and not wrong. */
const WAIT_TIMEOUT_MS = 60_000;

const { waitFor } = vi;
vi.waitFor = (callback, options = WAIT_TIMEOUT_MS) => waitFor(callback, options);
