import { guardStorage } from './core/guard';

/** The guard as a file of its own, right after the head script. */
guardStorage();
