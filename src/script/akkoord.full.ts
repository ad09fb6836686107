import { loadBeside, ownScript, startFromPage } from './page/start-from-page.ts';
import { mount } from '../banner/mount-interface.ts';

/**
 * Everything that each page needs in one file, for pages that cannot load a second one. What explains a wrong
 * configuration is left out: `akkoord.js` does that, and both fail closed.
 */
const script = ownScript();
const load = loadBeside(script);
startFromPage(script, async (part) => (part === 'ui' ? { mount } : load(part)));
