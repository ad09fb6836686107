import { ownScript, startFromPage } from './script-door';
import { mount } from './script-ui';

/** Everything in one file, for pages that cannot load a second one. */
startFromPage(ownScript(), () => Promise.resolve({ mount }));
