import { guardStorage } from '../addons/guard/guard-storage.ts';

/** The guard as a file of its own. Its script tag goes after the library's and before the site's other scripts. */
guardStorage();
