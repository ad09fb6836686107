import { loadBeside, ownScript, startFromPage } from './script-door';
import { mount } from './script-ui';

/** Everything that each page needs in one file, for pages that cannot load a second one. */
const script = ownScript();
const load = loadBeside(script);
startFromPage(script, async (part) => (part === 'ui' ? { mount } : load(part)));
