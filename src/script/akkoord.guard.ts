import { guardStorage } from '../addons/guard/guard-storage.ts';

/** The guard as a file of its own, right after the head script. */
guardStorage();
