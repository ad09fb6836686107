import { vi } from 'vitest';

/** A busy machine is slow and not wrong: what is waited for may take this long, milliseconds. */
const patience = 60_000;

const { waitFor } = vi;
vi.waitFor = (callback, options = patience) => waitFor(callback, options);
