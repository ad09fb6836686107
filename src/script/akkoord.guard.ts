import { guardStorage } from '../addons/guard/guard-storage.ts';

/** The guard as a file of its own, for a script tag above those of the site's other scripts. */
guardStorage();
